import * as fc from 'fast-check';
import { campaign } from './campaign';
import { mutated, mutatedText, strangeJson } from './mutate';
import * as ims from '../../src/ims';
import { imsErrorFrom } from '../../src/ims/transport/errors';
import { DEFAULT_RETRY_POLICY } from '../../src/ims/transport/retry';
import { userDataValues } from '../../src/provider/paid-job/user-data';
import { FakeClock } from '../ims/fake-transport';

const SUB_JOB = { JobId: 's', Status: 'Success', MediaId: 'm', MediaURL: 'https://o.oss-cn-shanghai.aliyuncs.com/a.mp4?Signature=x', ProjectId: 'p', Duration: '12.5' };
const JOB = {
  JobId: 'j', JobType: 'Screen_Media_Highlights', Status: 'Finished', UserData: '{"SubmissionKey":"k"}', InputConfig: '{"MediaArray":["m"]}', OutputConfig: '{}',
  CreateTime: '2026-11-24T08:00:00Z', CompleteTime: '2026-11-24T09:00:00Z', Extend: '{"ErrorCode":"X","NotRendered":["a"]}', SubJobList: [SUB_JOB, { ...SUB_JOB, Status: 'Failed' }],
};
const MEDIA = {
  MediaId: 'm', MediaBasicInfo: { MediaId: 'm', InputURL: 'oss://b/k', MediaTags: 'a,b', UserData: '{}', Status: 'Normal' },
  FileInfoList: [{ FileBasicInfo: { FileType: 'source_file', Duration: '1.5', Width: '10' }, VideoStreamInfoList: [{ Fps: '25' }], AudioStreamInfoList: [] }],
};
const PIPELINE = { PipelineId: 'p', Name: 'n', Speed: 'Standard', Priority: 6, Status: 'Active', CreateTime: 'x' };
const TEMPLATE = { TemplateId: 't', Name: 'n', Type: 'BatchEditing', Config: '{}', Status: 'Available', RelatedMediaids: '{"video":["m"]}' };

/** Each operation with a valid response. */
const OPERATIONS: readonly (readonly [string, object, (caller: ims.Caller) => Promise<unknown>])[] = [
  ['SubmitScreenMediaHighlightsJob', { JobId: 'j', RequestId: 'r' }, (caller) => ims.submitHighlights(caller, { InputConfig: '{}', OutputConfig: '{}' })],
  ['GetBatchMediaProducingJob', { EditingBatchJob: JOB, RequestId: 'r' }, async (caller) => {
    const job = await ims.getBatchJob(caller, 'j');
    return job && [ims.outcomeOf(job), ims.keyOf(job), userDataValues(job.userData)];
  }],
  ['ListBatchMediaProducingJobs', { EditingBatchJobList: [JOB, JOB], NextToken: '', MaxResults: 100, RequestId: 'r' }, async (caller) => {
    for await (const job of ims.listBatchJobs(caller, {})) ims.keyOf(job);
  }],
  ['GetMediaProducingJob', { MediaProducingJob: { JobId: 's', Status: 'Processing', Progress: 40 } }, (caller) => ims.getProducingJob(caller, 's')],
  ['GetMediaInfo', { MediaInfo: MEDIA }, (caller) => ims.getMedia(caller, { mediaId: 'm' })],
  ['RegisterMediaInfo', { MediaId: 'm' }, (caller) => ims.registerMedia(caller, { inputUrl: 'oss://b/k', clientToken: 't' })],
  ['DeleteMediaInfos', { IgnoredList: [], ForbiddenList: ['m'] }, (caller) => ims.deleteMedia(caller, ['m'], { deletePhysicalFiles: true })],
  ['GetEditingProject', { Project: { ProjectId: 'p', Timeline: '{}', Duration: '3', Status: 'Draft' } }, (caller) => ims.getEditingProject(caller, 'p')],
  ['CreatePipeline', { Pipeline: PIPELINE }, (caller) => ims.createPipeline(caller, { name: 'n', speed: 'Standard' })],
  ['GetPipeline', { Pipeline: PIPELINE }, (caller) => ims.getPipeline(caller, 'p')],
  ['ListPipelines', { PipelineList: [PIPELINE] }, (caller) => ims.listPipelines(caller)],
  ['AddTemplate', { Template: TEMPLATE }, (caller) => ims.addTemplate(caller, { type: 'BatchEditing', name: 'n', config: '{}' })],
  ['GetTemplate', { Template: TEMPLATE }, (caller) => ims.getTemplate(caller, 't')],
  ['ListTemplates', { Templates: [TEMPLATE], TotalCount: 1 }, async (caller) => {
    for await (const template of ims.listTemplates(caller, {})) expect(template).toBeDefined();
  }],
  ['GetEventCallback', { CallbackType: 'HTTP', CallbackURL: 'https://x', EventTypeList: 'a,b', AuthSwitch: 'on' }, (caller) => ims.getEventCallback(caller)],
];

const isImsError = (error: unknown) => error instanceof ims.ImsError;

/** More requests than any operation sends; without a limit, an endless loop would block the timers of the test. */
const MOST_CALLS = 500;

function callerOf(answer: unknown): ims.Caller {
  let calls = 0;
  const send = async () => {
    if (++calls > MOST_CALLS) throw new Error('it asks for ever');
    return answer as ims.ImsResponse;
  };
  return new ims.Caller({ send }, new FakeClock(), { ...DEFAULT_RETRY_POLICY, attempts: 2 });
}

for (const [operation, valid, call] of OPERATIONS) {
  const odd = fc.dictionary(fc.constantFrom(...Object.keys(valid)), strangeJson);
  const answers = fc.oneof({ weight: 4, arbitrary: mutated(fc.constant<unknown>(valid)) }, { weight: 1, arbitrary: odd });
  campaign(`responses of ${operation}`, 2, answers, (answer) => call(callerOf(answer)), isImsError);
}

const userData = fc.oneof(mutatedText(fc.constant('{"SubmissionKey":"k","NotifyAddress":"https://x","team":"t"}')), strangeJson.map((value) => JSON.stringify(value)));
campaign('UserData', 5, userData, (text) => [ims.keyOf({ userData: text } as ims.BatchJob), userDataValues(text)]);

const statuses = fc.constantFrom(302, 400, 404, 408, 429, 500, 503);
const failures = fc.record({
  name: strangeJson, code: strangeJson, message: strangeJson, statusCode: statuses, data: strangeJson, requestId: strangeJson,
}, { requiredKeys: [] });
campaign('what the HTTP stack throws', 5, fc.oneof(failures, strangeJson), (thrown) => {
  const error = imsErrorFrom('Op', 'https://ice.cn-shanghai.aliyuncs.com', thrown);
  if (!isImsError(error)) throw new Error('no ImsError');
});

/** Repeated pieces of URLs, keys and headers, which are slow for bad regular expressions. */
const pieces = fc.constantFrom('a', '.', '-', 'http', '://', '@', '?', '#', '&', '=', '"', 'LTAI', 'STS.', 'access_key_secret', 'signature=', ' ', '\n', '<html>');
const logText = fc.tuple(fc.array(pieces, { maxLength: 20 }), fc.integer({ min: 1, max: 2_000 }))
  .map(([parts, times]) => parts.join('').repeat(times).slice(0, 100_000));
campaign('texts for logs', 2, logText, (text) => ims.redact(text));

campaign('endpoints', 2, mutatedText(fc.constantFrom('ice.cn-shanghai.aliyuncs.com', 'https://ice-vpc.cn-shanghai.aliyuncs.com:443', 'http://127.0.0.1:4580')), (text) => {
  const endpoint = ims.Endpoint.parse(text);
  return [endpoint.isLocal, endpoint.toString()];
}, (error) => error instanceof Error && error.message.startsWith('endpoint: '));
