import { ImsError, redact, registerSecrets } from '../../../src/ims';

test.each([
  ['https://b.oss-cn-shanghai.aliyuncs.com/ep1.mp4?Signature=abc&OSSAccessKeyId=LTAIabcdefgh1234', 'https://b.oss-cn-shanghai.aliyuncs.com/ep1.mp4'],
  ['ReadTimeout(60000). POST https://ice.cn-shanghai.aliyuncs.com/?OutputConfig=%7B%7D failed.', 'ReadTimeout(60000). POST https://ice.cn-shanghai.aliyuncs.com/ failed.'],
  ['key LTAI5tABCDEFGH0123 refused', 'key LTAI*** refused'],
  ['{"SecurityToken": "CAIS12345", "x": 1}', '{"SecurityToken": "***", "x": 1}'],
  ['http://user:pass@host/path', 'http://host/path'],
])('redacts %s', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

test.each(['a.', 'a-b+', 'a://a:', 'x://a', 'signature=='])('the time for repeated %p grows linearly', (piece) => {
  const duration = (times: number) => {
    const text = piece.repeat(times);
    const started = performance.now();
    redact(text);
    return performance.now() - started;
  };
  duration(1_000); // compiles
  expect(duration(50_000)).toBeLessThan(1_000); // quadratic: minutes
});

test.each([['https://a?b=https://c?d e', 'https://a e'], ['x'.repeat(50) + 'https://h/p?sig=1', 'x'.repeat(50) + 'https://h/p'], ['ftp://u:p@x@h/a@b?c', 'ftp://h/a@b']])('redacts %p', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

test('keeps other text', () => {
  const text = 'InvalidParameter: OutputConfig.MediaURL: the bucket is in another region';
  expect(redact(text)).toBe(text);
});

test('redacts registered secrets everywhere, also encoded or in a URL', () => {
  registerSecrets(['canary-secret', 'canary/token+x==', 'https://faces.example.com/ning.png?x=1', undefined, 'short']);
  expect(redact('refused: canary-secret, StringToSign canary/token+x==, canary%2Ftoken%2Bx%3D%3D')).toBe('refused: ***, StringToSign ***, ***');
  expect(redact('cannot read https://faces.example.com/ning.png?x=2, too short')).toBe('cannot read *** too short');
  expect(new ImsError({ kind: 'refused', operation: 'X', code: 'C', message: 'the secret is canary-secret' }).message).toBe('X: C: the secret is ***');
});

test('error messages have no query strings', () => {
  const error = new ImsError({ kind: 'ambiguous', operation: 'X', code: 'C', message: 'POST http://h/?AccessKeySecret=s3cret failed' });
  expect(error.message).toBe('X: C: POST http://h/ failed');
});
