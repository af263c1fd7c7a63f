import { type LineJobProps } from './line-job-props';
import { type IBucketRef } from '../bucket/bucket-ref';
import { type HighlightMontageJobProps } from '../job/highlight-montage-job';
import { Media } from '../values/media';
import { MontageOutput } from '../values/montage-output';

/** Props of the place and form of videos that an `output` has itself. */
const IN_OUTPUT = ['outputKey', 'canvas', 'count', 'video'] as const;

/**
 * Rejects two ways to set one thing in the same definition.
 * @param where construct or entry that has the props, e.g. `stack/Line/pilot`
 * @throws Error that names both props
 */
export function checkExclusive(where: string, props: LineJobProps): void {
  if (props.footage && props.footageKeys) {
    throw new Error(`${where}.footage: got footage and footageKeys, allowed one of them; remove one.`);
  }
  const double = props.output && IN_OUTPUT.find((name) => props[name] !== undefined);
  if (double === undefined) return;
  throw new Error(`${where}.${double}: got output and ${double}, allowed one of them; ${double === 'outputKey' ? 'remove one' : `set ${double} in output`}.`);
}

/**
 * Specific props over general ones: those of a job over the series', and those over the production line's. A specific `footage` or `output`
 * replaces a general `footageKeys`, `outputKey`, `canvas`, `count` and `video`, and the other way round.
 * @throws Error when a specific prop has no effect because of a general `output`
 */
export function inherited(where: string, general: LineJobProps, specific: LineJobProps): LineJobProps {
  checkExclusive(where, specific);
  const replaced: Record<string, unknown> = { ...general };
  if (specific.footage) delete replaced.footageKeys;
  if (specific.footageKeys) delete replaced.footage;
  if (specific.output) IN_OUTPUT.forEach((name) => delete replaced[name]);
  if (specific.outputKey !== undefined) delete replaced.output;
  const unset = Object.entries(specific).filter(([, value]) => value !== undefined);
  const result: LineJobProps = { ...replaced, ...Object.fromEntries(unset) };
  if (!specific.output) checkExclusive(where, { ...specific, output: result.output });
  return result;
}

/**
 * The props of a job in the buckets of a production line.
 * @param claim reserves the key of the job's videos in the output bucket
 */
export function jobPropsOf(
  line: { readonly footageBucket: IBucketRef; readonly outputBucket: IBucketRef }, id: string, props: LineJobProps, claim: (key: string) => void,
): HighlightMontageJobProps {
  const { footage, footageKeys = [`${id}.mp4`], output, outputKey = `${id}_{index}.mp4`, canvas, count, video, ...shared } = props;
  if (!output) claim(outputKey);
  return {
    ...shared,
    footage: footage ?? footageKeys.map((key) => Media.fromBucket(line.footageBucket, key)),
    output: output ?? MontageOutput.toBucket(line.outputBucket, outputKey, { canvas, count, video }),
  };
}
