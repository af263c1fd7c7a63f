import { HclLog } from '../../../src/provider/plugin/log';

function logging(env: NodeJS.ProcessEnv, use: (log: HclLog) => void): any[] {
  const lines: string[] = [];
  use(HclLog.fromEnvironment(env, 'some-thing', (line) => lines.push(line)));
  return lines.map((line) => {
    expect(line.endsWith('\n')).toBe(true);
    return JSON.parse(line);
  });
}

const everything = (log: HclLog) => {
  for (const level of ['trace', 'debug', 'info', 'warn', 'error'] as const) log[level](level);
};

test.each([
  [{}, []],
  [{ TF_LOG: '' }, []],
  [{ TF_LOG: 'off' }, []],
  [{ TF_LOG: 'WARN' }, ['warn', 'error']],
  [{ TF_LOG: 'JSON' }, ['trace', 'debug', 'info', 'warn', 'error']],
  [{ TF_LOG: 'trace', TF_LOG_PROVIDER: 'error' }, ['error']],
  [{ TF_LOG_PROVIDER: 'error', TF_LOG_PROVIDER_SOME_THING: 'info' }, ['info', 'warn', 'error']],
])('%j enables %j', (env, levels) => {
  expect(logging(env, everything).map((line) => line['@level'])).toEqual(levels);
});

test('writes the line format of go-hclog', () => {
  const [line] = logging({ TF_LOG: 'info' }, (log) => log.info('It is done', { id: 'a', count: 2n }));
  expect(line).toEqual({
    '@level': 'info',
    '@message': 'It is done',
    '@module': 'provider.some-thing',
    '@timestamp': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
    'id': 'a',
    'count': '2',
  });
});

test('logs an error with its stack', () => {
  const [line] = logging({ TF_LOG: 'info' }, (log) => log.error('Broken', { error: new RangeError('too far') }));
  expect(line.error).toMatchObject({ name: 'RangeError', message: 'too far', stack: expect.stringContaining('log.test') });
});

test('redacts text at any depth, except the timestamp', () => {
  const [line] = logging({ TF_LOG: 'info' }, (log) => {
    log.redactWith((text) => text.replace(/hush|\d{4}/g, '***'));
    log.info('say hush', { a: { b: ['hush!'] }, error: new Error('hush') });
  });
  expect(line).toMatchObject({ '@message': 'say ***', 'a': { b: ['***!'] }, 'error': { message: '***' } });
  expect(line['@timestamp']).not.toContain('*');
  expect(JSON.stringify(line)).not.toContain('hush');
});
