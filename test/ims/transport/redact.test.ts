import { registerSecrets, ImsError, redact } from '../../../src/ims';

test.each([
  ['https://b.oss-cn-shanghai.aliyuncs.com/ep1.mp4?Signature=abc&OSSAccessKeyId=LTAIabcdefgh1234', 'https://b.oss-cn-shanghai.aliyuncs.com/ep1.mp4'],
  ['ReadTimeout(60000). POST https://ice.cn-shanghai.aliyuncs.com/?OutputConfig=%7B%7D failed.', 'ReadTimeout(60000). POST https://ice.cn-shanghai.aliyuncs.com/ failed.'],
  ['key LTAI5tABCDEFGH0123 refused', 'key LTAI*** refused'],
  ['{"SecurityToken": "CAIS12345", "x": 1}', '{"SecurityToken": "***", "x": 1}'],
  ['http://user:pass@host/path', 'http://host/path'],
])('%s is scrubbed', (text, scrubbed) => {
  expect(redact(text)).toBe(scrubbed);
});

test.each(['a.', 'a-b+', 'a://a:', 'x://a', 'signature=='])('long texts of %p take no time', (piece) => {
  const started = performance.now();
  redact(piece.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});

test.each([['https://a?b=https://c?d e', 'https://a e'], ['x'.repeat(50) + 'https://h/p?sig=1', 'x'.repeat(50) + 'https://h/p'], ['ftp://u:p@x@h/a@b?c', 'ftp://h/a@b']])('%p loses its secrets', (text, scrubbed) => {
  expect(redact(text)).toBe(scrubbed);
});

test('plain words stay as they are', () => {
  const text = 'InvalidParameter: OutputConfig.MediaURL: the bucket is in another region';
  expect(redact(text)).toBe(text);
});

test('what is to be concealed is taken out wherever it stands, also as a part of a URL', () => {
  registerSecrets(['canary-secret', 'canary/token+x==', 'https://faces.example.com/ning.png?x=1', undefined, 'short']);
  expect(redact('refused: canary-secret, StringToSign canary/token+x==, canary%2Ftoken%2Bx%3D%3D')).toBe('refused: ***, StringToSign ***, ***');
  expect(redact('cannot read https://faces.example.com/ning.png?x=2, too short')).toBe('cannot read *** too short');
  expect(new ImsError({ kind: 'refused', operation: 'X', code: 'C', message: 'the secret is canary-secret' }).message).toBe('X: C: the secret is ***');
});

test('no error message carries a query string', () => {
  const error = new ImsError({ kind: 'ambiguous', operation: 'X', code: 'C', message: 'POST http://h/?AccessKeySecret=s3cret failed' });
  expect(error.message).toBe('X: C: POST http://h/ failed');
});
