import { App, TerraformStack } from 'cdktf';
import { messageByProp, reported } from '../../../src/constructs/validation/violations';
import { type Violation } from '../../../src/montage';

const violation = (changes: Partial<Violation>): Violation => ({
  code: 'IMS1005', severity: 'error', path: 'OutputConfig.Count', got: '0', allowed: '1 to 100', fix: 'choose a number', message: 'the message of the rule', source: '',
  ...changes,
});

test('names the prop first, and the code and field of the API after it', () => {
  expect(messageByProp(violation({}))).toBe('count: got 0, allowed 1 to 100; choose a number (IMS1005, OutputConfig.Count).');
});

test('uses the words of props where those of the rule name fields of the API', () => {
  expect(messageByProp(violation({ code: 'IMS1003', path: 'OutputConfig.Height' })))
    .toBe('canvas: got no size, allowed a Canvas; add one, e.g. Canvas.PORTRAIT_1080, or a template that has one (IMS1003, OutputConfig.Width and Height).');
  expect(messageByProp(violation({ code: 'IMS1204' }))).toContain('; use HighlightStrategy.smooth(), or a count of 1 (IMS1204, OutputConfig.Count).');
});

test('keeps the message of the rule for fields that no prop sets', () => {
  expect(messageByProp(violation({ path: 'InputConfig.Unknown' }))).toBe('the message of the rule');
});

test('returns errors once, and adds warnings to the construct', () => {
  const stack = new TerraformStack(new App(), 'stack');
  const twice = [violation({ code: 'IMS1003', path: 'OutputConfig.Width' }), violation({ code: 'IMS1003', path: 'OutputConfig.Height' })];
  const warning = violation({ severity: 'warning', code: 'IMS2501', path: 'OutputConfig.MediaURL' });
  expect(reported(stack, [...twice, warning], messageByProp)).toEqual([expect.stringMatching(/^canvas: /)]);
  expect(stack.node.metadata.filter(({ type }) => type === '@cdktf/warn').map(({ data }) => data)).toEqual([expect.stringMatching(/^output: .*IMS2501/)]);
});
