import { UNKNOWN } from '../../../src/provider/framework';
import { actionOn, isChecked, POLICY_ATTRIBUTES, refusalOf } from '../../../src/provider/paid-job/policies';

test.each([
  ['failed', undefined, 'run'], ['failed', null, 'run'], ['failed', 'resubmit', 'run'], ['failed', 'keep', 'keep'], ['failed', UNKNOWN, 'keep'],
  ['expired', null, 'keep'], ['expired', 'keep', 'keep'], ['expired', 'rerun', 'run'], ['expired', 'fail', 'refuse'], ['expired', UNKNOWN, 'keep'],
  ['missing', null, 'keep'], ['missing', 'ignore', 'keep'], ['missing', 'rerun', 'run'], ['missing', 'fail', 'refuse'], ['missing', UNKNOWN, 'keep'],
] as const)('%s with policy %p: %s', (kind, value, action) => {
  const attribute = { failed: 'on_failed', expired: 'on_expired', missing: 'on_missing_output' }[kind];
  expect(actionOn({ kind }, { [attribute]: value })).toBe(action);
  expect(isChecked(kind, { [attribute]: value })).toBe(action !== 'keep');
});

test.each([
  ['failed', /on_failed = "fail": the job failed: It failed\..*set on_failed to "resubmit".*or to "keep"/s],
  ['expired', /on_expired = "fail": the job history has expired: It failed\..*set on_expired to "rerun" to make the montage again and pay again, or to "keep"/s],
  ['missing', /on_missing_output = "fail": an output is missing: .*set on_missing_output to "rerun".*or to "ignore"/s],
] as const)('the refusal of %s names the attribute and its values', (kind, message) => {
  const error = refusalOf({ kind, words: 'It failed.' });
  expect(error.message).toMatch(message);
  expect(Object.keys(POLICY_ATTRIBUTES)).toContain(error.path?.[0]);
});

test.each([
  ['on_failed', ['resubmit', 'keep']], ['on_expired', ['keep', 'rerun', 'fail']], ['on_missing_output', ['ignore', 'rerun', 'fail']],
] as const)('%s accepts %p, documents them and rejects other values', (name, values) => {
  const { validators, description } = POLICY_ATTRIBUTES[name].options;
  for (const value of values) {
    expect(validators![0](value)).toBeUndefined();
    expect(description).toContain(`${value}: `);
  }
  expect(validators![0]('never')).toMatch(/must be one of/);
});
