import { CommanderError } from 'commander';
import { type Host } from './host';
import { program } from './program';

/**
 * Runs one command line, `argv` without node and script. Returns the exit code: 0 done, 1 failed, 2 not understood.
 * Failures are one line on standard error; with `DEBUG` set, the stack as well.
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  try {
    await program(host).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said it already
    const { message, stack } = error as Error;
    host.terminal.err(`${host.terminal.colors.red('error:')} ${message}`);
    if (host.env.DEBUG) host.terminal.err(String(stack));
    return 1;
  }
}
