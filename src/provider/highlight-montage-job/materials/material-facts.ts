import { type MaterialFacts, UNKNOWN } from '../../../montage';
import { attribute, isObject, isUnknown, type Value } from '../../framework';

export const MATERIALS = attribute.objectList({
  media: attribute.string({ required: true, description: 'The material: media asset id or URL, as in input_config.media_array.' }),
  duration: attribute.number({ description: 'Length in seconds.' }),
  has_audio: attribute.bool({ description: 'Whether it has an audio stream.' }),
}, {
  description: 'What is known about the footage, e.g. from ims_media_asset: checked against the montage at plan and again before the submit. '
    + 'Never sent; a change runs nothing.',
});

/** The facts in the attribute's value, as far as they are known. */
export function factsOf(value: Value | undefined): readonly MaterialFacts[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map(({ media, duration, has_audio: hasAudio }) => ({
    media: typeof media === 'string' ? media : UNKNOWN,
    duration: duration === null || duration === undefined ? null : isUnknown(duration) ? UNKNOWN : Number(duration),
    hasAudio: typeof hasAudio === 'boolean' ? hasAudio : isUnknown(hasAudio) ? UNKNOWN : null,
  }));
}
