import { newCallbackMessage, sameTarget, targetOf } from '../../../src/ims/callbacks/callback-message';

describe('targetOf', () => {
  it.each([
    ['http://example.com/x', { url: 'http://example.com/x' }],
    ['HTTPS://example.com/x', { url: 'HTTPS://example.com/x' }],
    ['ice-callback-a', { queue: 'ice-callback-a' }],
    ['ftp://example.com/x', undefined],
    ['http://', undefined],
    ['queue', undefined],
    ['', undefined],
  ])('parses "%s"', (address, target) => {
    expect(targetOf(address)).toEqual(target);
  });
});

describe('sameTarget', () => {
  it('compares kind and address', () => {
    expect(sameTarget({ url: 'a' }, { url: 'a' })).toBe(true);
    expect(sameTarget({ url: 'a' }, { url: 'b' })).toBe(false);
    expect(sameTarget({ url: 'a' }, { queue: 'a' })).toBe(false);
  });
});

describe('newCallbackMessage', () => {
  it('has a unique id and no failed attempts', () => {
    const [one, other] = [1, 2].map(() => newCallbackMessage({ queue: 'q' }, 'DeleteMediaComplete', '{}', 5));
    expect(one).toMatchObject({ Target: { queue: 'q' }, EventType: 'DeleteMediaComplete', Body: '{}', Failed: 0, Next: 5 });
    expect(one.NoticeId).not.toBe(other.NoticeId);
  });
});
