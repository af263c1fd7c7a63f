import { UNKNOWN } from '../../../src/provider/framework';
import { forgetPlannedJob, type PlannedJob, planJob, successorKeyOf } from '../../../src/provider/paid-job/planned-job';
import { contextWith } from '../resource-context';

const preview = (digest: PlannedJob['identity']['digest'], more: Partial<PlannedJob> = {}): PlannedJob => ({
  identity: { digest, scope: '', run: null }, name: '"ep1.mp4"', prior: null, together: 'montage jobs run', elsewhere: 'See above.',
  announcement: (label) => ({ summary: `Montage job ${label} runs`, detail: `digest ${String(digest)}` }), ...more,
});

/** Another resource of the same plan. */
const sibling = ({ context }: ReturnType<typeof contextWith>) => ({ ...context, private: contextWith({}).context.private });

test('announces and counts each of two jobs of the same name', () => {
  const plan = contextWith({}, { limits: { maxSubmissions: 2 } });
  expect(planJob(preview('1', { prior: 'job-1' }), plan.context)).toBe('"ep1.mp4"');
  expect(planJob(preview('2', { prior: 'job-2' }), sibling(plan))).toBe('"ep1.mp4" (job job-2)');
  expect(plan.warnings()).toEqual(['Montage job "ep1.mp4" runs: digest 1', 'Montage job "ep1.mp4" (job job-2) runs: digest 2']);
  expect(() => planJob(preview('3'), sibling(plan))).toThrow('would submit 3 paid jobs');
});

test.each([['known', '1'], ['unknown', UNKNOWN]])('counts and announces a replacement once although Terraform plans it twice, with a digest that is %s', (_, digest) => {
  const plan = contextWith({}, { limits: { maxSubmissions: 1 } });
  planJob(preview(digest, { prior: 'job-1' }), plan.context);
  planJob(preview(digest), plan.context);
  expect(plan.warnings()).toHaveLength(1);
  expect(() => planJob(preview('2'), sibling(plan))).toThrow('would submit 2 paid jobs');
});

test('counts jobs with the same key once, as they are submitted once', () => {
  const plan = contextWith({}, { limits: { maxSubmissions: 1 } });
  planJob(preview('1', { prior: 'job-1' }), plan.context);
  planJob(preview('1', { prior: 'job-2' }), sibling(plan));
  expect(plan.warnings()).toHaveLength(2);
});

test('counts each job whose key is unknown', () => {
  const plan = contextWith({}, { limits: { maxSubmissions: 1 } });
  planJob(preview(UNKNOWN), plan.context);
  expect(() => planJob(preview(UNKNOWN), sibling(plan))).toThrow('would submit 2 paid jobs');
});

test('neither announces nor counts while applying', () => {
  const plan = contextWith({}, { limits: { maxSubmissions: 0 }, applying: true });
  planJob(preview('1'), plan.context);
  expect(plan.warnings()).toEqual([]);
});

test('leaves the key of the new job for the deletion of the prior one', () => {
  const { context } = contextWith({});
  planJob(preview('1', { prior: 'job-1' }), context);
  const key = successorKeyOf(context.private);
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  planJob(preview('2'), context);
  expect(successorKeyOf(context.private)).not.toBe(key);
  planJob(preview(UNKNOWN), context);
  expect(successorKeyOf(context.private)).toBeUndefined();
});

test('counts a job again that was forgotten in between', () => {
  const plan = contextWith({}, { limits: { maxSubmissions: 1 } });
  planJob(preview('1', { prior: 'job-1' }), plan.context);
  forgetPlannedJob(plan.context.private);
  expect(successorKeyOf(plan.context.private)).toBeUndefined();
  expect(() => planJob(preview('2'), plan.context)).toThrow('would submit 2 paid jobs');
});
