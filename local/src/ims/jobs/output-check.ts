import { type Submission } from './batch-job';
import { checkSubmission } from './submission-check';
import { ApiError } from '../wire/api-error';
import { invalidParameter } from '../wire/errors';

/** Input of a highlight job, so that the rules of a montage can check an output configuration. */
const highlightInput = (region: string): Pick<Submission, 'InputConfig'> => ({
  InputConfig: JSON.stringify({
    MediaArray: [`http://any.oss-${region}.aliyuncs.com/any.mp4`],
    HighlightStrategy: { ThemeConfig: { ThemeType: 'SmoothHighlight' }, TargetDurationConfig: { TargetDuration: 10 } },
  }),
});

/**
 * Checks an output configuration for a number of projects with the rules of a highlight job. Returns it as JSON.
 * @throws ApiError `InvalidParameter` naming the field
 */
export function checkedOutput(text: string, outputs: number, region: string): string {
  const config = jsonObject('OutputConfig', text);
  if (config.GeneratePreviewOnly !== undefined) throw invalidParameter('OutputConfig.GeneratePreviewOnly', 'it has no effect on existing projects; leave it out.');
  const { OutputConfig } = checkSubmission({ ...highlightInput(region), OutputConfig: JSON.stringify({ ...config, Count: outputs }) }, region);
  return JSON.stringify({ ...OutputConfig, Count: undefined });
}

/** The same for one video, in a parameter with another name; MediaURL and FileName need no `{index}`. */
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

/** Adds `{index}` before the extension, as the outputs of a montage have it. */
function withIndex(value: unknown): unknown {
  return typeof value !== 'string' || value.includes('{index}') ? value : value.replace(/(\.[^./]*)?$/, '{index}$1');
}

/** @throws ApiError `InvalidParameter` */
export function jsonObject(name: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch { /* the error is thrown below */ }
  throw invalidParameter(name, 'it is not a JSON object.');
}
