import { Token } from 'cdktf';
import { knownPart } from '../../../src/constructs/config/known-part';
import { UNKNOWN } from '../../../src/montage';

const token = () => Token.asString({ resolve: () => 'x', creationStack: [], toString: () => 'x' });

test.each<[string, unknown, unknown]>([
  ['a text', 'a', 'a'],
  ['a token', token(), UNKNOWN],
  ['a token in an object', { a: [1, token()] }, { a: [1, UNKNOWN] }],
  ['an object of some bucket', `https://${token()}.oss-cn-shanghai.aliyuncs.com/a.mp4`, expect.stringMatching(/^https:\/\/token-\d+\.oss-cn-shanghai\.aliyuncs\.com\/a\.mp4$/)],
  ['an object of some bucket in some region', `https://${token()}.oss-${token()}.aliyuncs.com/a.mp4`, UNKNOWN],
  ['some object of some bucket', `https://${token()}.oss-cn-shanghai.aliyuncs.com/${token()}.mp4`, UNKNOWN],
  ['some object of a bucket', `https://b.oss-cn-shanghai.aliyuncs.com/${token()}`, UNKNOWN],
  ['a part of a bucket\'s name', `https://a-${token()}.oss-cn-shanghai.aliyuncs.com/a.mp4`, UNKNOWN],
])('%s', (_, value, known) => {
  expect(knownPart(value)).toEqual(known);
});

test('uses one placeholder for each bucket', () => {
  const [one, other] = [token(), token()].map((name) => `https://${name}.oss-cn-shanghai.aliyuncs.com/a.mp4`);
  expect(knownPart(one)).toBe(knownPart(one));
  expect(knownPart(one)).not.toBe(knownPart(other));
});
