import { confirm } from '../../../src/engine/analyse/speech';

const FRAMES = 500;
const heard = new Uint8Array(FRAMES).fill(1);
const brightness = (at: (frame: number) => number) => Float32Array.from({ length: FRAMES }, (_, frame) => at(frame));
const share = (flags: readonly boolean[]) => flags.filter(Boolean).length / flags.length;

describe('confirm', () => {
  test('accepts alternating vowels and consonants', () => {
    expect(share(confirm(heard, brightness((frame) => frame % 20 < 14 ? -3 : 0)))).toBe(1);
  });

  test('rejects dark tones, also with tremolo', () => {
    expect(share(confirm(heard, brightness((frame) => -4 + Math.sin(frame))))).toBe(0);
  });

  test('rejects noise of constant brightness', () => {
    expect(share(confirm(heard, brightness((frame) => -0.5 + 0.3 * Math.sin(frame))))).toBe(0);
  });

  test('rejects frames without detected speech', () => {
    const flags = confirm(Uint8Array.from({ length: FRAMES }, (_, frame) => frame < 250 ? 1 : 0), brightness((frame) => frame % 20 < 14 ? -3 : 0));
    expect(flags.slice(0, 250).every(Boolean)).toBe(true);
    expect(flags.slice(250).some(Boolean)).toBe(false);
  });
});
