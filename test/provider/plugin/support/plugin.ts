/** A minimal plugin: GetMetadata responds, ValidateProviderConfig waits until it is aborted. The tests bundle and start it. */
import { serve } from '../../../../src/provider/plugin';

void serve({
  name: 'registry.terraform.io/toys/tiny',
  version: '1.2.3',
  redact: (text) => text.replaceAll(/canary-\w+/g, '***'),
  connectTimeout: Number(process.env.CONNECT_TIMEOUT ?? 60_000),
  load: async (log) => {
    console.log('printed with console');
    if (process.env.FAIL_TO_LOAD !== undefined) throw new Error(process.env.FAIL_TO_LOAD);
    if (process.env.CRASH !== undefined) crash(process.env.CRASH);
    return {
      getMetadata: () => ({ diagnostics: [], dataSources: [], resources: [{ typeName: 'tiny' }], functions: [], ephemeralResources: [] }),
      validateProviderConfig: async (_, call) => {
        log.info('waiting');
        await call.aborted();
        if (process.env.STUBBORN !== undefined) await new Promise(() => undefined);
        throw call.signal.reason;
      },
    };
  },
});

/** Uncaught errors of both kinds. */
function crash(message: string): void {
  setTimeout(() => { throw new Error(message, { cause: new Error(message) }); });
  void Promise.reject(new Error(message));
}
