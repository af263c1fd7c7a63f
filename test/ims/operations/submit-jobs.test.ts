import { connect } from './connect';
import { type Caller, submitHighlights, submitProjects } from '../../../src/ims';
import { failure } from '../fake-transport';

describe.each([
  ['SubmitScreenMediaHighlightsJob', (caller: Caller) => submitHighlights(caller, { InputConfig: '{"a":1}', OutputConfig: '{}', UserData: '{}' }),
    { form: { InputConfig: '{"a":1}', EditingConfig: undefined }, query: { OutputConfig: '{}', UserData: '{}' } }],
  ['SubmitSceneBatchEditingJob', (caller: Caller) => submitProjects(caller, { projectIds: ['a', 'b'], OutputConfig: '{}' }), { query: { ProjectIds: 'a,b', OutputConfig: '{}', UserData: undefined } }],
])('%s', (operation, submit, request) => {
  test('returns the id of the job', async () => {
    const { caller, transport } = connect({ [operation]: [{ JobId: 'j' }] });
    await expect(submit(caller)).resolves.toBe('j');
    expect(transport.sent).toEqual([{ operation, ...request }]);
  });

  test('without an id is ambiguous, and is not sent again', async () => {
    const { caller, transport } = connect({ [operation]: [{ RequestId: 'R' }] });
    await expect(submit(caller)).rejects.toMatchObject({ kind: 'ambiguous', code: 'UnexpectedResponse', operation, requestId: 'R' });
    expect(transport.sent).toHaveLength(1);
  });

  test('is not sent again after an ambiguous result', async () => {
    const { caller, transport } = connect({ [operation]: [failure('ambiguous', 'ECONNRESET'), { JobId: 'j' }] });
    await expect(submit(caller)).rejects.toMatchObject({ kind: 'ambiguous' });
    expect(transport.sent).toHaveLength(1);
  });
});
