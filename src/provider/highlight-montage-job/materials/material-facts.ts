import { type MaterialFacts, UNKNOWN } from '../../../montage';
import { attribute, isObject, isUnknown, type Value } from '../../framework';

export const MATERIALS = attribute.objectList({
  media: attribute.string({ required: true, description: 'Media asset id or URL of the footage, as in input_config.media_array.' }),
  duration: attribute.number({ description: 'Length in seconds.' }),
  has_audio: attribute.bool({ description: 'Whether it has an audio track.' }),
}, {
  description: 'Facts about the footage, for example from ims_media_asset. The montage is checked against them in the plan and again before the submission. '
    + 'They are never sent. A change runs nothing.',
});

/** The facts in the value of the attribute, as far as they are known. */
export function factsOf(value: Value | undefined): readonly MaterialFacts[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map(({ media, duration, has_audio: hasAudio }) => ({
    media: typeof media === 'string' ? media : UNKNOWN,
    duration: duration === null || duration === undefined ? null : isUnknown(duration) ? UNKNOWN : Number(duration),
    hasAudio: typeof hasAudio === 'boolean' ? hasAudio : isUnknown(hasAudio) ? UNKNOWN : null,
  }));
}
