import { attribute } from '../../../../src/provider/framework';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';
import { diagnosticsToWire, pathToWire } from '../../../../src/provider/framework/service/wire-diagnostics';

const part = { name: attribute.string({}) };
const object = CompiledObject.of({
  text: attribute.string({}), words: attribute.list('string', {}), labels: attribute.map({ list: 'string' }, {}), tags: attribute.set('string', {}),
  one: attribute.object(part, {}), list: attribute.objectList(part, {}), map: attribute.objectMap(part, {}), set: attribute.objectSet(part, {}),
});

test.each<[(string | number)[], (string | bigint)[]]>([
  [['text'], ['text']],
  [['text', 'x'], ['text']],
  [['nope'], []],
  [[0], []],
  [['words', 2], ['words', 2n]],
  [['words', 'x'], ['words']],
  [['words', 2, 0], ['words', 2n]],
  [['labels', 'a', 1], ['labels', 'a', 1n]],
  [['labels', 0], ['labels']],
  [['tags', 0], ['tags']],
  [['one', 'name'], ['one', 'name']],
  [['list', 1, 'name'], ['list', 1n, 'name']],
  [['list', 'name'], ['list']],
  [['map', 'k', 'name'], ['map', 'k', 'name']],
  [['set', 0, 'name'], ['set']],
])('path %j has the steps %p', (path, steps) => {
  expect(pathToWire(object, path).steps.map(({ selector }) => selector?.value)).toEqual(steps);
});

test('redacts summary and detail and omits an empty path', () => {
  const redact = (text: string) => text.replace('secret', '***');
  expect(diagnosticsToWire(object, [
    { severity: 'error', summary: 'a secret', detail: 'secret b', path: ['text'] }, { severity: 'warning', summary: 's', detail: '', path: [] },
  ], redact)).toEqual([
    { severity: 1, summary: 'a ***', detail: '*** b', attribute: { steps: [{ selector: { $case: 'attributeName', value: 'text' } }] } },
    { severity: 2, summary: 's', detail: '', attribute: undefined },
  ]);
});
