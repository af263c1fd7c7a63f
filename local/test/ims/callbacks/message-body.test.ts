import { batchBody, changedBody, deletedBody, messageOf, outputBody, registeredBody } from '../../../src/ims/callbacks/message-body';
import { BatchJob } from '../../../src/ims/jobs/batch-job';
import { SubJob } from '../../../src/ims/jobs/sub-job';
import type { MediaAssetData } from '../../../src/ims/media/media-asset';

const JOB = BatchJob.submitted({ JobId: 'job', OutputConfig: '{}', UserData: '{"a":1}' }, 0);
const OUTPUT = SubJob.planned({ JobId: 'output', Index: 0, ProjectId: 'project', Duration: 10, NotRendered: [] }, 0);
const ASSET: MediaAssetData = {
  MediaId: 'media', InputURL: 'oss://b/a.mp4', Address: { bucket: 'b', key: 'a.mp4' }, MediaType: 'video', UserData: '{"b":2}', Created: 0, ReadableFrom: 0,
};

describe('callback messages', () => {
  it('have type, account, time in whole seconds and body', () => {
    expect(JSON.parse(messageOf('DeleteMediaComplete', { Status: 'Success' }, Date.parse('2026-01-31T08:00:00.900Z')))).toEqual({
      EventType: 'DeleteMediaComplete', UserId: 1000000000000000, EventTime: '2026-01-31T08:00:00Z', MessageBody: { Status: 'Success' },
    });
  });

  it('contain the status and UserData of a batch job', () => {
    expect(batchBody(JOB.started(1).finished(2))).toEqual({ Status: 'Finished', UserData: '{"a":1}', JobId: 'job' });
    expect(batchBody(JOB.failed({ ErrorCode: 'C', ErrorMessage: 'M' }, 1))).toMatchObject({ Status: 'Failed' });
  });

  it('contain the result of an output', () => {
    const produced = OUTPUT.produced({ MediaId: 'media', MediaURL: 'http://b/a.mp4', Duration: 9 }, 1);
    expect(outputBody(JOB, produced)).toEqual({
      JobId: 'output', Status: 'Success', ProjectId: 'project', MediaId: 'media', MediaURL: 'http://b/a.mp4', UserData: '{"a":1}',
    });
    expect(outputBody(JOB, OUTPUT.failed({ ErrorCode: 'C', ErrorMessage: 'M' }, 1))).toMatchObject({ Status: 'Fail', ErrorCode: 'C', ErrorMessage: 'M' });
  });

  it('contain a media asset', () => {
    expect(registeredBody(ASSET)).toEqual({ Status: 'Success', MediaId: 'media', InputURL: 'oss://b/a.mp4', MediaType: 'video', UserData: '{"b":2}' });
    expect(changedBody(ASSET, { Title: 't', Description: 'd' })).toMatchObject({ MediaId: 'media', ChangedFields: ['Title', 'Description'] });
    expect(deletedBody(ASSET)).toEqual({ Status: 'Success', MediaId: 'media', UserData: '{"b":2}' });
  });
});
