import { format } from 'node:util';
import type { Calls } from './calls';
import type { Log } from './log';

/** The parts of `process` that the plugin uses, so that tests can replace them. */
export interface PluginProcess {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly pid: number;
  /** Process id of the parent. Changes when the parent ends, except on Windows. */
  readonly ppid: number;
  on(event: string, listener: (argument: any) => void): unknown;
  exit(code: number): void;
}

/**
 * Ignores SIGINT, SIGTERM and SIGHUP: Ctrl-C reaches the whole process group, but Terraform calls StopProvider and waits for running
 * calls. If Terraform is not connected (`alone`), the signals end the plugin.
 */
export function ignoreSignals(process: PluginProcess, alone: () => boolean, exit: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => alone() ? exit() : undefined);
}

/** Keeps the process alive after an uncaught error, because the ids of resources that are being created would be lost. The error is logged and reported with the next response. */
export function surviveUncaughtErrors(process: PluginProcess, log: Log, calls: Calls): void {
  for (const event of ['unhandledRejection', 'uncaughtException']) {
    process.on(event, (error: unknown) => {
      log.error('Uncaught error', { error, event });
      calls.reportUncaught(error);
    });
  }
}

/** Redirects `console` to the log, because stdout is reserved for the handshake. */
export function captureConsole(log: Log): void {
  const levels = { log: 'info', info: 'info', debug: 'debug', warn: 'warn', error: 'error' } as const;
  for (const [method, level] of Object.entries(levels)) {
    console[method as keyof typeof levels] = (...parts: unknown[]) => log[level](format(...parts));
  }
}
