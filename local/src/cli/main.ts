import { homedir } from 'node:os';
import { run } from './run';
import { processTerminal } from './terminal';

/** The first Ctrl-C stops gracefully, the second one immediately. */
function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

// `ims-local ls | head` closes the pipe, which is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

void run(process.argv.slice(2), { terminal: processTerminal(), env: process.env, homeDir: homedir(), stopRequested })
  .then((code) => { process.exitCode = code; });
