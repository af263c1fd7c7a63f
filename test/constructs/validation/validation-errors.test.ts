import { TerraformVariable } from 'cdktf';
import { Duration } from '../../../src';
import { durationInRange, inRange, validationErrors } from '../../../src/constructs/validation/validation-errors';
import { Program } from '../program';

test('names the prop, the value, what is allowed and what to do', () => {
  expect(validationErrors([
    { name: 'name', value: '', valid: () => false, allowed: 'a text', fix: 'write one' },
    { name: 'title', value: 'secret', valid: () => false, got: (value: string) => `${value.length} characters`, allowed: 'at most 5', fix: 'shorten it' },
  ])).toEqual(['name: got "", allowed a text; write one.', 'title: got 6 characters, allowed at most 5; shorten it.']);
});

test('passes valid values, unset values and tokens', () => {
  const variable = new TerraformVariable(new Program().stack('s'), 'v', {});
  expect(validationErrors([
    { name: 'a', value: 1, valid: () => true, allowed: '', fix: '' },
    inRange('b', undefined, 1, 10), inRange('c', variable.numberValue, 1, 10),
    durationInRange('d', undefined, 1, 10), durationInRange('e', Duration.seconds(variable.numberValue), 1, 10),
  ])).toEqual([]);
});

test('limits whole numbers', () => {
  const errors = (value: number) => validationErrors([inRange('count', value, 2, 4)]);
  expect([2, 3, 4].flatMap(errors)).toEqual([]);
  expect([1, 5, 2.5].flatMap(errors)).toEqual([1, 5, 2.5].map((value) => `count: got ${value}, allowed a whole number from 2 to 4; choose one, or leave it out for the default.`));
});

test('limits durations to whole seconds', () => {
  const errors = (seconds: number) => validationErrors([durationInRange('timeout', Duration.seconds(seconds), 2, 4)]);
  expect([2, 4].flatMap(errors)).toEqual([]);
  expect([1, 5, 2.5].flatMap(errors)).toHaveLength(3);
});
