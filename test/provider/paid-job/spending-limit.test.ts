import { ImsError, type ImsErrorKind } from '../../../src/ims';
import { LIST_PRICE } from '../../../src/montage';
import { SpendFuse, type Spending } from '../../../src/provider/paid-job/spending-limit';

const job = (name: string, most?: number): Spending => ({ name, estimate: { cost: { least: 2, ...(most !== undefined && { most }) }, prices: LIST_PRICE } });
const failing = (kind: ImsErrorKind) => async () => { throw new ImsError({ kind, operation: 'SubmitHighlights', code: 'X', message: 'x' }); };
const sent = async () => 'sent';

test('without limits nothing is refused', async () => {
  const fuse = new SpendFuse({});
  fuse.plan('1', job('a'));
  await expect(fuse.submit(job('a'), sent)).resolves.toBe('sent');
});

test('a plan counts each key once', () => {
  const fuse = new SpendFuse({ maxSubmissions: 1 });
  fuse.plan('1', job('a', 4));
  fuse.plan('1', job('a', 4));
  expect(() => fuse.plan('2', job('b', 4))).toThrow('would submit 2 paid jobs, allowed are 1');
});

test('submits that are under way at the same time count together', async () => {
  const fuse = new SpendFuse({ maxSubmissions: 2 });
  const asked = jest.fn(sent);
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map((n) => fuse.submit(job(`j${n}`, 1), asked)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('what was certainly refused does not count, what is in doubt does', async () => {
  const fuse = new SpendFuse({ maxEstimatedCost: 10 });
  await expect(fuse.submit(job('a', 10), failing('refused'))).rejects.toThrow('x');
  await expect(fuse.submit(job('b', 10), failing('ambiguous'))).rejects.toThrow('x');
  await expect(fuse.submit(job('c', 1), sent)).rejects.toThrow('may cost up to 11 CNY by the estimate, allowed are 10 CNY');
});

test('cents do not blow the fuse by the errors of floating point', () => {
  const fuse = new SpendFuse({ maxEstimatedCost: 0.3 });
  fuse.plan('1', job('a', 0.1));
  fuse.plan('2', job('b', 0.2));
});

test('a cost without an upper bound is refused and says what to do; a price that is not known counts as a submission only', () => {
  const fuse = new SpendFuse({ maxEstimatedCost: 1000, maxSubmissions: 2 });
  fuse.plan('1', { name: '"render"' });
  expect(() => fuse.plan('2', job('"open"'))).toThrow(/no upper bound of its cost.*"render" \(price not known\), "open" \(no upper bound\)[\s\S]*give the lengths of its openings/);
});

test('of many jobs the first are named', () => {
  const fuse = new SpendFuse({ maxSubmissions: 11 });
  for (let n = 1; n <= 11; n++) fuse.plan(String(n), job(`j${n}`, 1));
  expect(() => fuse.plan('12', job('j12', 1))).toThrow('j10 (up to 1 CNY) and 2 more');
});
