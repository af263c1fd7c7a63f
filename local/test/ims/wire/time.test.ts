import { parseUtc, utc } from '../../../src/ims/wire/time';

describe('times of the API', () => {
  it('are formatted as whole seconds in UTC', () => {
    expect(utc(Date.parse('2026-01-31T08:00:00.999Z'))).toBe('2026-01-31T08:00:00Z');
    expect(utc(undefined)).toBeUndefined();
  });

  it('are parsed; other texts are refused', () => {
    expect(parseUtc('2026-01-31T08:00:00Z')).toBe(Date.UTC(2026, 0, 31, 8));
    for (const text of ['', '2026-01-31', '2026-01-31T08:00:00+00:00', '2026-02-30T00:00:00Z', 'now']) expect(parseUtc(text)).toBeUndefined();
  });
});
