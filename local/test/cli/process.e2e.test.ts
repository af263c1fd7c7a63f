import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { callOpenApi } from '../ims/openapi';

const ROOT = path.join(__dirname, '../../..');
const FOOTAGE = path.join(ROOT, 'examples/footage');
const MAIN = path.join(ROOT, 'local/src/cli/main.ts');

/** A command in its own process. */
function ims(...argv: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', MAIN, ...argv], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Resolves with the first match in the output of the process. */
async function line(of: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  for await (const text of createInterface(of.stdout!)) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  throw new Error(`the process ended without ${pattern}`);
}

describe('the ims-local process', () => {
  let dir: string;
  const running: ChildProcess[] = [];
  beforeAll(async () => { dir = await mkdtemp(path.join(tmpdir(), 'process-')); });
  afterAll(async () => {
    for (const child of running.filter((c) => c.exitCode === null && c.signalCode === null)) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await rm(dir, { recursive: true });
  });

  it('resumes a job after it was killed, and stops at Ctrl-C', async () => {
    const start = () => {
      const child = ims('start', '--port', '0', '--data-dir', path.join(dir, 'data'));
      running.push(child);
      return child;
    };
    const first = start();
    const [endpoint, hostAndPort] = await line(first, /http:\/\/(127\.0\.0\.1:\d+)/);
    const put = ims('put', path.join(FOOTAGE, 'episode1.mp4'), 'oss://footage/ep.mp4', '--create-bucket', '--endpoint', endpoint);
    expect(await once(put, 'exit')).toEqual([0, null]);
    const { JobId } = await callOpenApi(hostAndPort, 'SubmitScreenMediaHighlightsJob', {
      body: { InputConfig: JSON.stringify({ MediaArray: ['http://footage.oss-cn-shanghai.aliyuncs.com/ep.mp4'] }) },
      query: { OutputConfig: JSON.stringify({ MediaURL: 'http://footage.oss-cn-shanghai.aliyuncs.com/t_{index}.mp4', Width: 128, Height: 128 }) },
    });
    first.kill('SIGKILL');
    await once(first, 'exit');

    const second = start();
    const [, again] = await line(second, /http:\/\/(127\.0\.0\.1:\d+)/);
    for (;;) {
      const { EditingBatchJob } = await callOpenApi(again, 'GetBatchMediaProducingJob', { query: { JobId } });
      expect(EditingBatchJob.Status).not.toBe('Failed');
      if (EditingBatchJob.Status === 'Finished') {
        expect(EditingBatchJob.SubJobList).toMatchObject([{ Status: 'Success' }]);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 100)); // the job runs in another process, so the test has to poll
    }
    second.kill('SIGINT');
    expect(await once(second, 'exit')).toEqual([0, null]);
    expect((await readdir(path.join(dir, 'data'))).filter((name) => name !== 'terraform').sort()).toEqual(['account', 'ims', 'oss', 'smq']);
  });
});
