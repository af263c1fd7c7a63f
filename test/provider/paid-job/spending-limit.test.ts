import { LIST_PRICE } from '../../../src/montage';
import { type Spending, SpendingLimit } from '../../../src/provider/paid-job/spending-limit';

const job = (name: string, most?: number): Spending => ({ name, estimate: { cost: { least: 2, ...(most !== undefined && { most }) }, prices: LIST_PRICE } });

test('allows everything without limits', () => {
  const limit = new SpendingLimit({});
  for (let n = 0; n < 100; n++) {
    limit.plan(String(n), job('a'));
    limit.reserve(job('a'));
  }
});

describe('max_submissions', () => {
  test('counts each key of a plan once', () => {
    const limit = new SpendingLimit({ maxSubmissions: 1 });
    limit.plan('1', job('a', 4));
    limit.plan('1', job('a', 4));
    expect(() => limit.plan('2', job('b', 4))).toThrow('Spending limit: this plan would submit 2 paid jobs, allowed are 1');
  });

  test('of 0 refuses the first job', () => {
    expect(() => new SpendingLimit({ maxSubmissions: 0 }).reserve(job('a', 1))).toThrow('Spending limit: this apply would submit 1 paid job, allowed are 0');
  });

  test('counts plan and apply apart', () => {
    const limit = new SpendingLimit({ maxSubmissions: 1 });
    limit.plan('1', job('a', 1));
    limit.reserve(job('a', 1));
    expect(() => limit.reserve(job('b', 1))).toThrow(/Counted in this apply, with this job: a .*, b .*This job was not submitted\. The jobs before it continue/s);
  });

  test('does not count a refused reservation, nor a released one', () => {
    const limit = new SpendingLimit({ maxSubmissions: 1 });
    const first = job('a', 1);
    limit.reserve(first);
    expect(() => limit.reserve(job('b', 1))).toThrow('2 paid jobs');
    limit.release(first);
    limit.reserve(job('c', 1));
    expect(() => limit.reserve(job('d', 1))).toThrow('2 paid jobs');
  });
});

describe('max_estimated_cost', () => {
  test('allows exactly the limit, without floating-point drift, and refuses more', () => {
    const limit = new SpendingLimit({ maxEstimatedCost: 0.3 });
    limit.plan('1', job('a', 0.1));
    limit.plan('2', job('b', 0.2));
    expect(() => limit.plan('3', job('c', 0.01))).toThrow(/may cost up to 0\.31 CNY by the estimate, allowed are 0\.3 CNY.*raise max_estimated_cost/s);
  });

  test('refuses a cost without an upper bound and names the job', () => {
    const limit = new SpendingLimit({ maxEstimatedCost: 1000 });
    limit.plan('1', { name: '"render"' });
    expect(() => limit.plan('2', job('"open"')))
      .toThrow(/no upper bound of its cost.*"render" \(price not known\), "open" \(no upper bound\)[\s\S]*The cost of job "open" has no limit: give the lengths of its openings/);
  });

  test('ignores jobs whose price is not known', () => {
    new SpendingLimit({ maxEstimatedCost: 0 }).plan('1', { name: '"render"' });
  });
});

test('names the first ten jobs', () => {
  const fill = (maxSubmissions: number) => {
    const limit = new SpendingLimit({ maxSubmissions });
    for (let n = 1; n <= maxSubmissions; n++) limit.plan(String(n), job(`j${n}`, 1));
    return () => limit.plan('last', job('last', 1));
  };
  expect(fill(9)).toThrow(/j9 \(up to 1 CNY\), last \(up to 1 CNY\)\. Nothing/);
  expect(fill(11)).toThrow('j10 (up to 1 CNY) and 2 more. Nothing');
});
