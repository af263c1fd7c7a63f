import { format } from 'node:util';
import type { Calls } from './calls';
import type { Log } from './log';

/** What belongs to the process as a whole, handed in so that it can be tested. */
export interface PluginProcess {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly pid: number;
  /** Of the parent; changes when that dies (not on Windows). */
  readonly ppid: number;
  on(event: string, listener: (argument: any) => void): unknown;
  exit(code: number): void;
}

/**
 * Ctrl-C reaches the whole process group, so also the plugin, while Terraform still waits for what it is creating: SIGINT,
 * SIGTERM and SIGHUP are ignored, Terraform says StopProvider. Without Terraform (`alone`) they end the plugin.
 */
export function ignoreSignals(process: PluginProcess, alone: () => boolean, exit: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => alone() ? exit() : undefined);
}

/** An error that nobody caught must not end the process: what is being created would be lost. It is logged, and told with the next answer. */
export function surviveStrayErrors(process: PluginProcess, log: Log, calls: Calls): void {
  for (const event of ['unhandledRejection', 'uncaughtException']) {
    process.on(event, (error: unknown) => {
      log.error('An error that nobody caught', { error, event });
      calls.stray(error);
    });
  }
}

/** Stdout belongs to the handshake: whatever is printed with `console` goes to the log. */
export function captureConsole(log: Log): void {
  const levels = { log: 'info', info: 'info', debug: 'debug', warn: 'warn', error: 'error' } as const;
  for (const [method, level] of Object.entries(levels)) {
    console[method as keyof typeof levels] = (...parts: unknown[]) => log[level](format(...parts));
  }
}
