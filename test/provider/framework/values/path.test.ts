import { pathText } from '../../../../src/provider/framework/values/path';

test.each<[(string | number)[], string]>([
  [[], ''],
  [['name'], 'name'],
  [['input_config', 'title_array', 3], 'input_config.title_array[3]'],
  [['list', 0, 1, 'a-b'], 'list[0][1].a-b'],
  [['labels', 'a.b'], 'labels["a.b"]'],
  [['labels', '1a'], 'labels["1a"]'],
  [['labels', ''], 'labels[""]'],
  [['labels', 'say "x"'], 'labels["say \\"x\\""]'],
])('%j is %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});
