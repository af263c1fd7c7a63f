import * as fc from 'fast-check';
import { parseJson } from '../../../src/montage/json/parse-json';
import { RUNS } from '../arbitrary';

test.each([
  ['', 1, 1, 'the end of the text'],
  ['{', 1, 2, 'the end of the text'],
  ['{"a": 1,}', 1, 9, '"}"'],
  ['[1, 2,\n]', 2, 1, '"]"'],
  ['{"a": x}', 1, 7, '"x"'],
  ['{"a" 1}', 1, 6, '"1"'],
  ['{\n  "a": 1 // one\n}', 2, 10, '"/"'],
  ['{a: 1}', 1, 2, '"a"'],
  ['{"a": 01}', 1, 8, '"1"'],
  ['["tab\there"]', 1, 2, '"\\""'],
  ['{} {}', 1, 4, '"{"'],
  ['[1}', 1, 3, '"}"'],
  ['[]]', 1, 3, '"]"'],
  ['{1: 2}', 1, 2, '"1"'],
  ['[:]', 1, 2, '":"'],
  ['😀', 1, 1, '"😀"'],
])('%j stops being JSON at line %i, column %i', (text, line, column, found) => {
  expect(parseJson(text)).toEqual({ fault: { line, column, found } });
});

test('parses JSON', () => {
  expect(parseJson(' {"a": [1, -2.5e3, "\\u0041\\n", true, null, {}, []]} ')).toEqual({ value: { a: [1, -2500, 'A\n', true, null, {}, []] } });
});

test('finds the position of an inserted character', () => {
  fc.assert(fc.property(fc.json(), fc.nat(), (text, at) => {
    const broken = `${text.slice(0, at % (text.length + 1))}\u0001${text.slice(at % (text.length + 1))}`;
    const result = parseJson(broken);

    // inside a string the whole string does not fit, so the fault may stand before the character, never after it
    expect('fault' in result && result.fault.column <= (at % (text.length + 1)) + 1).toBe(true);
  }), RUNS);
});

test('rejects a truncated text', () => {
  const whole = '{"MediaArray": ["id0", "http://x"], "Level": -1.5e+3, "Nothing": null}';
  for (let length = 0; length < whole.length; length += 1) {
    expect(parseJson(whole.slice(0, length))).toHaveProperty('fault');
  }
});
