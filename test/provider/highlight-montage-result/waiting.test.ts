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

test('returns a job that is done', async () => {
  await expect(untilDone('j', contextWith(answering(() => job('Finished')), new AbortController().signal))).resolves.toMatchObject({ status: 'Finished' });
});

test('reports an interruption during a poll, or before it', async () => {
  const controller = new AbortController();
  const transport: Transport = { send: async () => { controller.abort(); throw new TypeError('socket closed'); } };
  await expect(untilDone('j', contextWith(transport, controller.signal))).rejects.toThrow(/The wait for job j was interrupted.*continues/);
  await expect(untilDone('j', contextWith(transport, controller.signal))).rejects.toThrow(/was interrupted/);
});

test('reports an interruption between two polls', async () => {
  const controller = new AbortController();
  const transport = answering(() => {
    setImmediate(() => controller.abort());
    return job('Processing');
  });
  await expect(untilDone('j', contextWith(transport, controller.signal, 60_000, systemClock))).rejects.toThrow(/was interrupted/);
});

test('times out when the next poll would be too late', async () => {
  await expect(untilDone('j', contextWith(answering(() => job('Processing')), new AbortController().signal, 500))).rejects.toThrow(/is not done yet.*Timed out after 0\.5s.*next apply waits/);
});
