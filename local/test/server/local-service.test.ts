import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import * as path from 'node:path';
import OSS from 'ali-oss';
import { type LocalService, startLocalService } from '../../src/index';
import { FakeEngine, submission, url } from '../ims/fakes';
import { callOpenApi } from '../ims/openapi';

const clouds: LocalService[] = [];
async function start(...[options]: Parameters<typeof startLocalService>): Promise<LocalService> {
  const cloud = await startLocalService(options);
  clouds.push(cloud);
  return cloud;
}
afterEach(async () => { for (const cloud of clouds.splice(0)) await cloud.close(); });

function ossOf({ ossEndpoint, credentials: { accessKeyId, accessKeySecret } }: LocalService, bucket?: string): OSS {
  // sldEnable: path style; missing in the typings.
  return new OSS({ accessKeyId, accessKeySecret, endpoint: ossEndpoint, bucket, sldEnable: true, region: 'oss-cn-shanghai' } as OSS.Options);
}

const ims = (cloud: LocalService, action: string, query: Record<string, unknown>) =>
  callOpenApi(cloud.endpoint.replace('http://', ''), action, { query }, { id: cloud.credentials.accessKeyId, secret: cloud.credentials.accessKeySecret });

async function finished(cloud: LocalService, JobId: string) {
  for (;;) {
    const { EditingBatchJob } = await ims(cloud, 'GetBatchMediaProducingJob', { JobId });
    if (['Finished', 'Failed'].includes(EditingBatchJob.Status)) return EditingBatchJob;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('startLocalService', () => {
  it('serves IMS and OSS on one port for the clients of the vendor', async () => {
    const cloud = await start({ inMemory: true, port: 0, engine: new FakeEngine(), registrationDelay: 0 });
    const oss = ossOf(cloud);
    for (const bucket of ['footage', 'trailers']) await oss.putBucket(bucket);
    await ossOf(cloud, 'footage').put('ep1.mp4', Buffer.from('episode 1'));

    const { JobId } = await ims(cloud, 'SubmitScreenMediaHighlightsJob', submission());
    const job = await finished(cloud, JobId);
    expect(job).toMatchObject({ Status: 'Finished', SubJobList: [{ Status: 'Success', MediaURL: url('ep1_0.mp4', 'trailers') }] });
    expect((await ossOf(cloud, 'trailers').get('ep1_0.mp4')).content.toString()).toBe('video 0');

    const { MediaInfo } = await ims(cloud, 'GetMediaInfo', { MediaId: job.SubJobList[0].MediaId });
    expect(await (await fetch(MediaInfo.FileInfoList[0].FileBasicInfo.FileUrl)).text()).toBe('video 0');
    expect(cloud.environment.IMS_ENDPOINT).toBe(cloud.endpoint);
  });

  it('continues after a restart with its data directory', async () => {
    const dataDir = await mkdtemp(path.join(os.tmpdir(), 'cloud-'));
    const first = await start({ dataDir, port: 0, engine: new FakeEngine() });
    for (const bucket of ['footage', 'trailers']) await first.store.createBucket(bucket, { region: 'cn-shanghai' });
    await first.store.put('footage', 'ep1.mp4', Buffer.from('episode 1'));
    const stuck = new FakeEngine();
    stuck.beforePlan = ({ signal }) => new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)));
    await first.close();

    const second = await start({ dataDir, port: 0, engine: stuck });
    const { JobId } = await ims(second, 'SubmitScreenMediaHighlightsJob', submission());
    await second.close();

    const third = await start({ dataDir, port: 0, engine: new FakeEngine() });
    expect((await finished(third, JobId)).Status).toBe('Finished');
    await expect(startLocalService({ dataDir, port: 0, engine: 'none' })).rejects.toThrow(/in use by process/);
    await third.close();
    expect((await readdir(dataDir)).filter((name) => name !== 'terraform').sort()).toEqual(['account', 'ims', 'oss', 'smq']);
    await rm(dataDir, { recursive: true });
  });

  it('leaves no files with inMemory', async () => {
    const own = await mkdtemp(path.join(os.tmpdir(), 'temporary-')); // other services may use the default directory
    const usual = jest.spyOn(os, 'tmpdir').mockReturnValue(own);
    const cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
    expect(await readdir(own)).not.toEqual([]);
    await cloud.close();
    expect(await readdir(own)).toEqual([]);
    usual.mockRestore();
    await rm(own, { recursive: true });
  });

  it('finishes jobs immediately with engine "none", reports that nothing was rendered, and registers the asset', async () => {
    const cloud = await start({ inMemory: true, port: 0, engine: 'none' });
    for (const bucket of ['footage', 'trailers']) await cloud.store.createBucket(bucket, { region: 'cn-shanghai' });
    await cloud.store.put('footage', 'ep1.mp4', Buffer.from(''));
    const { JobId } = await ims(cloud, 'SubmitScreenMediaHighlightsJob', submission());
    const job = await finished(cloud, JobId);
    expect(job).toMatchObject({ Status: 'Finished', SubJobList: [{ Status: 'Success', MediaURL: url('ep1_0.mp4', 'trailers'), Duration: 15 }] });
    expect(JSON.parse(job.Extend).NotRendered[0]).toContain('no video is written');
    expect(cloud.store.usage('trailers').objects).toBe(0);
    const { MediaInfo } = await ims(cloud, 'GetMediaInfo', { MediaId: job.SubJobList[0].MediaId });
    expect(MediaInfo).toMatchObject({ MediaBasicInfo: { Status: 'Normal' }, FileInfoList: [{ FileBasicInfo: { Duration: '15', FileSize: '0' } }] });
  });

  it('accepts custom keys, region and concurrency', async () => {
    const credentials = { accessKeyId: 'mine', accessKeySecret: 'hidden' };
    const cloud = await start({ inMemory: true, port: 0, engine: 'none', region: 'us-west-1', credentials, concurrency: 3 });
    expect(cloud).toMatchObject({ region: 'us-west-1', credentials });
    expect((await ims(cloud, 'ListBatchMediaProducingJobs', {})).EditingBatchJobList).toEqual([]);
    const foreign = callOpenApi(cloud.endpoint.replace('http://', ''), 'ListBatchMediaProducingJobs');
    await expect(foreign).rejects.toMatchObject({ code: 'InvalidAccessKeyId.NotFound' });
  });

  it('refuses regions that do not support montages', async () => {
    await expect(startLocalService({ inMemory: true, port: 0, region: 'eu-central-1', engine: 'none' })).rejects.toThrow(/eu-central-1.*Choose one of cn-shanghai/);
  });

  it('reports calls without their parameters', async () => {
    const lines: string[] = [];
    const cloud = await start({ inMemory: true, port: 0, engine: 'none', logger: { debug: (line) => lines.push(line), error: (line) => lines.push(line) } });
    await ims(cloud, 'ListBatchMediaProducingJobs', { MaxResults: 7 });
    expect(lines).toEqual([expect.stringMatching(/^ListBatchMediaProducingJobs 200 \d+ ms [0-9A-F-]{36}$/)]);
  });
});
