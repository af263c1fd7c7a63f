import {
  addTemplate, Caller, createPipeline, deleteTemplate, getBatchJob, getEditingProject, getEventCallback, getMedia,
  getPipeline, getProducingJob, getTemplate, listTemplates, registerMedia, setEventCallback, updateMedia, updateTemplate,
} from '../../../src/ims';
import { failure, FakeClock, FakeTransport } from '../fake-transport';

function connect(replies: ConstructorParameters<typeof FakeTransport>[0]) {
  const transport = new FakeTransport(replies);
  return { transport, caller: new Caller(transport, new FakeClock()) };
}

const notFound = (code: string) => failure('refused', code, { statusCode: 404 });

test('a pipeline is asked for once when the answer is doubtful, and again when the service did nothing', async () => {
  const doubtful = connect({ CreatePipeline: [failure('ambiguous', 'ReadTimeout')] });
  await expect(createPipeline(doubtful.caller, { name: 'x', speed: 'Boost' })).rejects.toMatchObject({ kind: 'ambiguous' });
  expect(doubtful.transport.count('CreatePipeline')).toBe(1);

  const throttled = connect({ CreatePipeline: [failure('throttled', 'Throttling.User'), { Pipeline: { PipelineId: 'p', Priority: '6' } }] });
  expect(await createPipeline(throttled.caller, { name: 'x', speed: 'Boost', priority: 6 })).toMatchObject({ pipelineId: 'p', priority: 6 });
  expect(throttled.transport.sent[1].query).toEqual({ Name: 'x', Speed: 'Boost', Priority: 6 });
});

test('an answer without an id is doubtful', async () => {
  await expect(createPipeline(connect({ CreatePipeline: [{}] }).caller, { name: 'x', speed: 'Boost' })).rejects.toMatchObject({ kind: 'ambiguous' });
  await expect(addTemplate(connect({ AddTemplate: [{}] }).caller, { type: 'Timeline' })).rejects.toMatchObject({ kind: 'ambiguous' });
  await expect(registerMedia(connect({ RegisterMediaInfo: [{}] }).caller, { inputUrl: 'oss://b/k', clientToken: 't' })).rejects.toMatchObject({ kind: 'ambiguous' });
});

test.each(['InvalidParameter.PipelineNotFound', 'PipelineNotExist', 'NoSuchPipeline'])('%s means that it is gone', async (code) => {
  expect(await getPipeline(connect({ GetPipeline: [notFound(code)] }).caller, 'p')).toBeUndefined();
});

test.each(['InvalidAccessKeyId.NotFound', 'InvalidAction.NotFound', 'EntityNotExist.Role', 'SomethingElse'])('%s with status 404 does not mean that it is gone', async (code) => {
  await expect(getPipeline(connect({ GetPipeline: [notFound(code)] }).caller, 'p')).rejects.toMatchObject({ code });
});

test('a template\'s config travels in the form, the rest in the query, under the names of the request', async () => {
  const { caller, transport } = connect({ AddTemplate: [{ Template: { TemplateId: 't', CoverUrl: 'https://a/b' } }], UpdateTemplate: [{}], DeleteTemplate: [{}], GetTemplate: [notFound('TemplateNotExist')] });
  expect(await addTemplate(caller, { type: 'Timeline', name: 'x', config: '{}', coverUrl: 'https://a/b', relatedMediaIds: { video: ['m'] } })).toMatchObject({ templateId: 't', coverUrl: 'https://a/b' });
  expect(transport.sent[0]).toEqual({
    operation: 'AddTemplate', form: { Config: '{}' },
    query: { Type: 'Timeline', Name: 'x', CoverUrl: 'https://a/b', PreviewMedia: undefined, RelatedMediaids: '{"video":["m"]}' },
  });
  await updateTemplate(caller, 't', { name: 'y' });
  expect(transport.sent[1]).toMatchObject({ form: undefined, query: { TemplateId: 't', Name: 'y' } });
  await deleteTemplate(caller, 't');
  expect(transport.sent[2]).toEqual({ operation: 'DeleteTemplate', method: 'GET', query: { TemplateIds: 't' } });
});

test('both spellings of the cover are read, and related media only when there are some', async () => {
  const template = (more: object) => connect({ GetTemplate: [{ Template: { TemplateId: 't', ...more } }] }).caller;
  expect(await getTemplate(template({ CoverURL: 'https://a/b', RelatedMediaids: '{"video":["m"],"audio":[]}' }), 't')).toMatchObject({ coverUrl: 'https://a/b', relatedMediaIds: { video: ['m'] } });
  expect((await getTemplate(template({ CoverUrl: 'https://a/c', RelatedMediaids: '{"video":[]}' }), 't'))).toMatchObject({ coverUrl: 'https://a/c', relatedMediaIds: undefined });
});

test('templates are listed page after page, also when pages are smaller than asked for', async () => {
  const page = (...ids: string[]) => ({ TotalCount: 3, Templates: ids.map((TemplateId) => ({ TemplateId })) });
  const { caller, transport } = connect({ ListTemplates: [page('a', 'b'), page('c'), page()] });
  const found: string[] = [];
  for await (const { templateId } of listTemplates(caller, { type: 'Timeline' })) found.push(templateId);
  expect(found).toEqual(['a', 'b', 'c']);
  expect(transport.sent.map(({ query }) => query!.PageNo)).toEqual([1, 2]);
});

test('a list of templates that shows the same page for ever is an answer of somebody else', async () => {
  const { caller, transport } = connect({ ListTemplates: [{ TotalCount: 1e9, Templates: [{ TemplateId: 'a' }] }] });
  const all = async () => { for await (const template of listTemplates(caller)) expect(template.templateId).toBe('a'); };
  await expect(all()).rejects.toMatchObject({ kind: 'ambiguous', code: 'UnexpectedResponse' });
  expect(transport.sent).toHaveLength(2);
});

test('words of failed outputs lose signatures and pictures of faces, Timelines lose signatures', async () => {
  const face = 'https://cdn.example.com/faces/canary.png';
  const words = `cannot read ${face}?x=1 and https://b/k.mp4?Signature=hush`;
  const { caller } = connect({
    GetBatchMediaProducingJob: [{
      EditingBatchJob: {
        JobId: 'j', Status: 'Failed', Extend: JSON.stringify({ ErrorMessage: words }), SubJobList: [{ Status: 'Failed', ErrorMessage: words }],
        InputConfig: JSON.stringify({ HighlightStrategy: { FaceInfo: { ImageInfoList: [{ Name: 'x', ImageURL: face }] } } }),
      },
    }],
    GetEditingProject: [{ Project: { ProjectId: 'p', Timeline: '{"MediaURL":"https://b/k.mp4?Signature=hush","Out":3}' } }],
    GetMediaProducingJob: [{ MediaProducingJob: { JobId: 's', Message: words } }],
  });
  const job = await getBatchJob(caller, 'j');
  expect([job!.errorMessage, job!.subJobs[0].errorMessage]).toEqual(Array(2).fill('cannot read *** and https://b/k.mp4'));
  expect((await getProducingJob(caller, 's')).message).toBe('cannot read *** and https://b/k.mp4');
  expect((await getEditingProject(caller, 'p')).timeline).toBe('{"MediaURL":"https://b/k.mp4","Out":3}');
});

test('media: numbers that come as text, tracks, and no signed URL', async () => {
  const { caller } = connect({
    GetMediaInfo: [{
      MediaInfo: {
        MediaId: 'm',
        MediaBasicInfo: { InputURL: 'https://b/k.mp4?Signature=hush', CoverURL: 'https://b/c.jpg?Signature=hush', MediaTags: 'a, b', Status: 'Normal' },
        FileInfoList: [
          { FileBasicInfo: { FileType: 'transcode_file', Duration: '1' } },
          {
            FileBasicInfo: { FileType: 'source_file', Duration: '12.5', Width: '540', FileSize: '4294967296', FormatName: 'mp4', FileUrl: 'https://b/k.mp4?Signature=hush' },
            VideoStreamInfoList: [{ CodecName: 'h264', Fps: '25.0' }], AudioStreamInfoList: [],
          },
        ],
      },
    }],
  });
  const info = await getMedia(caller, { mediaId: 'm' });
  expect(info).toMatchObject({ duration: 12.5, width: 540, fileSize: 4294967296, format: 'mp4', tags: ['a', 'b'], videoStreams: [{ codec: 'h264', fps: 25 }], audioStreams: [] });
  expect(JSON.stringify(info)).not.toContain('hush');
});

test('media: an answer that says nothing about tracks leaves them open', async () => {
  const { caller } = connect({ GetMediaInfo: [{ MediaInfo: { MediaId: 'm', FileInfoList: [{ FileBasicInfo: {} }] } }] });
  expect(await getMedia(caller, { inputUrl: 'oss://b/k' })).toMatchObject({ videoStreams: undefined, audioStreams: undefined });
});

test('a registration may be sent twice, since it has a token; tags are replaced, not added to', async () => {
  const { caller, transport } = connect({ RegisterMediaInfo: [failure('ambiguous', 'ReadTimeout'), { MediaId: 'm' }], UpdateMediaInfo: [{}] });
  expect(await registerMedia(caller, { inputUrl: 'oss://b/k', clientToken: 't', tags: ['a', 'b'] })).toBe('m');
  expect(transport.sent[0]).toEqual(transport.sent[1]);
  expect(transport.sent[0].query).toMatchObject({ InputURL: 'oss://b/k', MediaTags: 'a,b', Overwrite: false, ClientToken: 't' });
  await updateMedia(caller, 'm', { tags: [] });
  expect(transport.sent[2].query).toMatchObject({ MediaId: 'm', MediaTags: '', AppendTags: false, Title: undefined });
});

test('a callback has the fields of its type only; none was ever set is empty', async () => {
  const { caller, transport } = connect({ SetEventCallback: [{}], GetEventCallback: [notFound('CallbackNotFound'), { CallbackType: 'HTTP', EventTypeList: 'B,A', AuthSwitch: 'on', AuthKey: 'Hush1' }] });
  await setEventCallback(caller, { callbackType: 'MNS', callbackQueueName: 'ice-callback-x', callbackUrl: 'https://x', eventTypes: ['A', 'B'], authSwitch: false, authKey: 'Hush1' });
  expect(transport.sent[0].query).toEqual({ CallbackType: 'MNS', CallbackQueueName: 'ice-callback-x', EventTypeList: 'A,B' });
  expect(await getEventCallback(caller)).toMatchObject({ eventTypes: [], authSwitch: false });
  const set = await getEventCallback(caller);
  expect(set).toMatchObject({ eventTypes: ['A', 'B'], authSwitch: true });
  expect(JSON.stringify(set)).not.toContain('Hush1');
});
