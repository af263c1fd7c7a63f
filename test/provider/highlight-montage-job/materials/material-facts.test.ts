import { UNKNOWN } from '../../../../src/montage';
import { UNKNOWN as UNKNOWN_VALUE } from '../../../../src/provider/framework';
import { factsOf } from '../../../../src/provider/highlight-montage-job/materials/material-facts';

test('returns no facts for a list that is unset or not known', () => {
  expect([null, undefined, UNKNOWN_VALUE, []].map(factsOf)).toEqual([[], [], [], []]);
});

test('returns the facts as numbers and truth values', () => {
  expect(factsOf([{ media: 'id0', duration: 12.5, has_audio: true }, { media: 'id1', duration: 0, has_audio: false }]))
    .toEqual([{ media: 'id0', duration: 12.5, hasAudio: true }, { media: 'id1', duration: 0, hasAudio: false }]);
});

test('returns null for facts that are unset', () => {
  expect(factsOf([{ media: 'id0', duration: null, has_audio: null }, { media: 'id1' }]))
    .toEqual([{ media: 'id0', duration: null, hasAudio: null }, { media: 'id1', duration: null, hasAudio: null }]);
});

test('returns UNKNOWN for facts that are not known, and leaves out unknown entries', () => {
  expect(factsOf([UNKNOWN_VALUE, { media: UNKNOWN_VALUE, duration: UNKNOWN_VALUE, has_audio: UNKNOWN_VALUE }]))
    .toEqual([{ media: UNKNOWN, duration: UNKNOWN, hasAudio: UNKNOWN }]);
});
