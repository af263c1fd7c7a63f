import { TerraformVariable, Token } from 'cdktf';
import { Duration } from '../../../src';
import { Program } from '../program';

const token = () => new TerraformVariable(new Program().stack('s'), 'v', { type: 'number' }).numberValue;

test('converts units', () => {
  const durations = [Duration.milliseconds(500), Duration.seconds(90), Duration.minutes(2), Duration.hours(36), Duration.days(2)];
  expect(durations.map((duration) => duration.toSeconds())).toEqual([0.5, 90, 120, 129_600, 172_800]);
  expect(durations.map((duration) => duration.toDays()).slice(3)).toEqual([1.5, 2]);
  expect(Duration.minutes(1.5)._terraform()).toBe('90s');
});

test('accepts zero and rejects negative amounts and NaN', () => {
  for (const unit of ['milliseconds', 'seconds', 'minutes', 'hours', 'days'] as const) {
    expect(Duration[unit](0).toSeconds()).toBe(0);
    expect(() => Duration[unit](-1)).toThrow(`Duration.${unit}: got -1, allowed 0 or more; correct the amount.`);
    expect(() => Duration[unit](NaN)).toThrow(`Duration.${unit}: got NaN`);
  }
});

test('accepts tokens that need no conversion', () => {
  expect(Token.isUnresolved(Duration.seconds(token()).toSeconds())).toBe(true);
  expect(Token.isUnresolved(Duration.days(token()).toDays())).toBe(true);
});

test('rejects tokens that need a conversion', () => {
  expect(() => Duration.minutes(token())).toThrow('Duration.minutes: got a token, which cannot be converted to seconds at synth; use Duration.seconds(token)');
  expect(() => Duration.days(token()).toSeconds()).toThrow('Duration.days: got a token, which cannot be converted to seconds at synth; use Duration.seconds(token)');
  expect(() => Duration.seconds(token()).toDays()).toThrow('Duration.seconds: got a token, which cannot be converted to days at synth; use Duration.days(token)');
});
