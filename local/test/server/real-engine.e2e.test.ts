import { createReadStream } from 'node:fs';
import * as path from 'node:path';
import { type JobEvent, type LocalService, startLocalService } from '../../src/index';
import { callOpenApi } from '../ims/openapi';

const FOOTAGE = path.join(__dirname, '../../../examples/footage');
const url = (key: string, bucket = 'footage') => `http://${bucket}.oss-cn-shanghai.aliyuncs.com/${key}`;

let cloud: LocalService;
const events: JobEvent[] = [];
let wake = () => undefined as void;

beforeAll(async () => {
  cloud = await startLocalService({ inMemory: true, port: 0, registrationDelay: 0, onJob: (event) => { events.push(event); wake(); } });
  for (const bucket of ['footage', 'trailers']) await cloud.store.createBucket(bucket, { region: cloud.region });
  for (const file of ['episode1.mp4', 'episode2.mp4', 'opening.mp4', 'music.mp3', 'logo.png']) {
    await cloud.store.put('footage', file, createReadStream(path.join(FOOTAGE, file)));
  }
});
afterAll(() => cloud.close());

const ims = (action: string, query: Record<string, unknown>, body?: Record<string, unknown>) =>
  callOpenApi(cloud.endpoint.replace('http://', ''), action, { query, body });

async function made(input: object, output: object = {}) {
  const { JobId } = await ims('SubmitScreenMediaHighlightsJob', {
    OutputConfig: JSON.stringify({ MediaURL: url('real_{index}.mp4', 'trailers'), Width: 180, Height: 320, ...output }),
  }, {
    InputConfig: JSON.stringify(input),
    EditingConfig: JSON.stringify({ MediaConfig: { Volume: 1 } }),
  });
  const isDone = () => events.some(({ jobId, kind }) => jobId === JobId && (kind === 'finished' || kind === 'failed'));
  while (!isDone()) await new Promise<void>((resolve) => { wake = resolve; });
  return (await ims('GetBatchMediaProducingJob', { JobId })).EditingBatchJob;
}

const smooth = { HighlightStrategy: { ThemeConfig: { ThemeType: 'SmoothHighlight' }, TargetDurationConfig: { TargetDuration: 5 } } };

describe('the local service with ffmpeg', () => {
  it('renders the Timeline of a preview', async () => {
    const preview = await made({ MediaArray: [url('episode1.mp4')], ...smooth }, { MediaURL: undefined, GeneratePreviewOnly: true });
    const [{ ProjectId, Duration }] = preview.SubJobList;
    const { JobId } = await ims('SubmitSceneBatchEditingJob', {
      ProjectIds: ProjectId, OutputConfig: JSON.stringify({ MediaURL: url('approved_{index}.mp4', 'trailers'), Width: 180, Height: 320 }),
    });
    while (!events.some((event) => event.jobId === JobId && event.kind === 'finished')) await new Promise<void>((resolve) => { wake = resolve; });
    const { EditingBatchJob } = await ims('GetBatchMediaProducingJob', { JobId });
    expect(EditingBatchJob.SubJobList).toMatchObject([{ Status: 'Success', ProjectId, MediaURL: url('approved_0.mp4', 'trailers') }]);
    const { MediaInfo: { FileInfoList: [file] } } = await ims('GetMediaInfo', { MediaId: EditingBatchJob.SubJobList[0].MediaId });
    expect(file.FileBasicInfo).toMatchObject({ Width: '180', Height: '320' });
    expect(Math.abs(Number(file.FileBasicInfo.Duration) - Duration)).toBeLessThan(0.2);
  });

  it('renders montages of media assets and URLs', async () => {
    const { MediaId } = await ims('RegisterMediaInfo', { InputURL: url('episode1.mp4') });
    const job = await made(
      { MediaArray: [MediaId, url('episode2.mp4')], OpeningArray: [{ MediaURL: url('opening.mp4'), In: 0, Out: 1 }], BackgroundMusicArray: [url('music.mp3')], ...smooth },
      { Count: 2 },
    );
    expect(job.Status).toBe('Finished');
    expect(job.SubJobList.length).toBeGreaterThan(0);
    for (const output of job.SubJobList) {
      expect(output).toMatchObject({ Status: 'Success', MediaURL: expect.stringMatching(/real_\d\.mp4$/) });
      const { MediaInfo: { FileInfoList: [file] } } = await ims('GetMediaInfo', { MediaId: output.MediaId });
      expect(file.FileBasicInfo).toMatchObject({ Width: '180', Height: '320' });
      expect(Math.abs(Number(file.FileBasicInfo.Duration) - output.Duration)).toBeLessThan(0.2);
      expect(Math.abs(output.Duration - 6)).toBeLessThan(2);
      expect(file.AudioStreamInfoList).toHaveLength(1);
      const { Project } = await ims('GetEditingProject', { ProjectId: output.ProjectId });
      expect(JSON.parse(Project.Timeline).VideoTracks[0].VideoTrackClips[0]).toMatchObject({ MediaURL: url('opening.mp4'), In: 0, Out: 1 });
      const video = await fetch(file.FileBasicInfo.FileUrl);
      expect(Buffer.from(await video.arrayBuffer()).subarray(4, 8).toString()).toBe('ftyp');
    }
  });

  it('creates the Timelines of a preview', async () => {
    const job = await made({ MediaArray: [url('episode1.mp4')], ...smooth }, { MediaURL: undefined, GeneratePreviewOnly: true });
    const [{ ProjectId, Duration, MediaURL }] = job.SubJobList;
    expect(MediaURL).toBeUndefined();
    const { Project } = await ims('GetEditingProject', { ProjectId });
    expect(Project.Duration).toBe(Duration);
    expect(JSON.parse(Project.Timeline).VideoTracks[0].VideoTrackClips[0].MediaURL).toBe(url('episode1.mp4'));
  });

  it('fails the job for footage that cannot be used', async () => {
    await cloud.store.put('footage', 'broken.mp4', Buffer.from('no video at all'));
    for (const [file, code] of [['broken.mp4', 'InvalidMaterial.Unreadable'], ['logo.png', 'InvalidMaterial.NotVideo'], ['gone.mp4', 'InvalidMaterial.NotFound']]) {
      const job = await made({ MediaArray: [url('episode1.mp4'), url(file)] });
      expect(job).toMatchObject({ Status: 'Failed', SubJobList: [] });
      expect(JSON.parse(job.Extend)).toMatchObject({ ErrorCode: code, ErrorMessage: expect.stringContaining(file) });
    }
  });
});
