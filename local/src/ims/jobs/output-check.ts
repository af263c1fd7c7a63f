import { type Submission } from './batch-job';
import { checkSubmission } from './submission-check';
import { ApiError } from '../wire/api-error';
import { invalidParameter } from '../wire/errors';

/** A highlight job with as many outputs; only the check of its OutputConfig is of interest. */
const highlightInput = (region: string): Pick<Submission, 'InputConfig'> => ({
  InputConfig: JSON.stringify({
    MediaArray: [`http://any.oss-${region}.aliyuncs.com/any.mp4`],
    HighlightStrategy: { ThemeConfig: { ThemeType: 'SmoothHighlight' }, TargetDurationConfig: { TargetDuration: 10 } },
  }),
});

/**
 * Refuses an output configuration for so many projects as that of a highlight job is refused; gives it back as JSON that can be rendered.
 * @throws ApiError `InvalidParameter` naming the field
 */
export function checkedOutput(text: string, outputs: number, region: string): string {
  const config = jsonObject('OutputConfig', text);
  if (config.GeneratePreviewOnly !== undefined) throw invalidParameter('OutputConfig.GeneratePreviewOnly', 'projects are previews already; leave it out.');
  const { OutputConfig } = checkSubmission({ ...highlightInput(region), OutputConfig: JSON.stringify({ ...config, Count: outputs }) }, region);
  return JSON.stringify({ ...OutputConfig, Count: undefined });
}

/** The same for one video under a parameter of another name; its name needs no {index}. */
export function checkedSingleOutput(name: string, text: string, region: string): string {
  const config = jsonObject(name, text);
  const counted = Object.fromEntries(['MediaURL', 'FileName'].map((field) => [field, withIndex(config[field])]));
  try {
    return JSON.stringify({ ...JSON.parse(checkedOutput(JSON.stringify({ ...config, ...counted }), 1, region)), MediaURL: config.MediaURL, FileName: config.FileName });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.status, error.code, error.message.replaceAll('OutputConfig', name), error.recommend?.replaceAll('OutputConfig', name));
  }
}

/** `{index}` before the suffix, as a montage's outputs have it. */
function withIndex(value: unknown): unknown {
  return typeof value !== 'string' || value.includes('{index}') ? value : value.replace(/(\.[^./]*)?$/, '{index}$1');
}

/** @throws ApiError `InvalidParameter` */
export function jsonObject(name: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch { /* said below */ }
  throw invalidParameter(name, 'it is not the text of a JSON object.');
}
