import { ImsClient, systemClock } from '../../../src/ims';
import type { Clock, ImsResponse, Transport } from '../../../src/ims';
import { Diagnostics } from '../../../src/provider/framework';
import { untilDone } from '../../../src/provider/highlight-montage-result/waiting';
import { FakeClock } from '../../ims/fake-transport';

function contextWith(transport: Transport, signal: AbortSignal, milliseconds = 60_000, clock: Clock = new FakeClock()) {
  const client = new ImsClient({ region: 'cn-shanghai', transport, clock });
  const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };
  return { providerData: { client }, signal, log: quiet, timeouts: { create: milliseconds }, diagnostics: new Diagnostics() } as never;
}

const answering = (answer: () => ImsResponse): Transport => ({ send: async () => answer() });
const job = (status: string) => ({ EditingBatchJob: { JobId: 'j', Status: status, SubJobList: [{ Status: 'Success' }] } });

test('a job that is done is not waited for', async () => {
  await expect(untilDone('j', contextWith(answering(() => job('Finished')), new AbortController().signal))).resolves.toMatchObject({ status: 'Finished' });
});

test('an interruption while a look is under way, or before it, says that the job goes on', async () => {
  const controller = new AbortController();
  const transport: Transport = { send: async () => { controller.abort(); throw new TypeError('socket closed'); } };
  await expect(untilDone('j', contextWith(transport, controller.signal))).rejects.toThrow(/The wait for montage job j was interrupted.*goes on/);
  await expect(untilDone('j', contextWith(transport, controller.signal))).rejects.toThrow(/was interrupted/);
});

test('an interruption between two looks says the same', async () => {
  const controller = new AbortController();
  const transport = answering(() => {
    setImmediate(() => controller.abort());
    return job('Processing');
  });
  await expect(untilDone('j', contextWith(transport, controller.signal, 60_000, systemClock))).rejects.toThrow(/was interrupted/);
});

test('when the next look would come too late, time is up now', async () => {
  await expect(untilDone('j', contextWith(answering(() => job('Processing')), new AbortController().signal, 500))).rejects.toThrow(/is not done yet.*next apply waits/);
});
