import { messages } from './served';
import { DiagnosticError } from '../../../../src/provider/framework/diagnostics';
import { Invocation, PROVIDER_BUG } from '../../../../src/provider/framework/service/invocation';
import { NO_ATTRIBUTES } from '../../../../src/provider/framework/service/registry';
import { HclLog } from '../../../../src/provider/plugin';
import { Calls } from '../../../../src/provider/plugin/calls';

const invocation = (redact = (text: string) => text) => new Invocation(new Calls().begin(), HclLog.fromEnvironment({}, 'x', () => undefined), redact);
const failing = async (error: unknown) => {
  const failed = invocation();
  const result = await failed.attempt('Cannot do it', () => { throw error; });
  return { result, messages: messages(failed.toWire(NO_ATTRIBUTES)) };
};

test('returns the result of an attempt without diagnostics', async () => {
  const passed = invocation();
  expect(await passed.attempt('Cannot do it', async () => 0)).toBe(0);
  expect(passed.toWire(NO_ATTRIBUTES)).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['an error', new Error('no network'), 'Cannot do it: no network'],
  ['an error without a message, by its name', new TypeError(''), 'Cannot do it: TypeError'],
  ['an error with its cause', new Error('outer', { cause: new Error('inner') }), 'Cannot do it: outer\nCaused by: inner'],
  ['all members of an aggregate', new AggregateError([new Error('a'), 'b'], 'both'), 'Cannot do it: both\nCaused by: a\nCaused by: b'],
  ['a value that is not an error', undefined, 'Cannot do it: undefined'],
  ['an error with its own summary', new DiagnosticError('Own summary', 'own detail'), 'Own summary: own detail'],
])('reports %s', async (_, error, expected) => {
  expect(await failing(error)).toEqual({ result: undefined, messages: [`error: ${expected}`] });
});

test('reports values that do not match the schema as warnings', () => {
  const converted = invocation();
  converted.reportConversionErrors('x_thing', [{ path: [], problem: 'is odd' }]);
  expect(converted.diagnostics.hasErrors).toBe(false);
  const [message] = messages(converted.toWire(NO_ATTRIBUTES));
  expect(message).toContain('warning: Value does not match the schema: x_thing:');
  expect(message).toContain(`is odd. The value was saved as null. ${PROVIDER_BUG}`);
});

test('redacts diagnostics', async () => {
  const hiding = invocation((text) => text.replaceAll('hush', '…'));
  await hiding.attempt('Cannot do it', () => { throw new Error('key hush'); });
  expect(messages(hiding.toWire(NO_ATTRIBUTES))).toEqual(['error: Cannot do it: key …']);
});
