import { checkSubmission } from '../../../src/ims/jobs/submission-check';
import { type ApiError } from '../../../src/ims/wire/api-error';
import { REGION, submission, url } from '../fakes';

function refusal(of: ReturnType<typeof submission>): ApiError {
  try {
    checkSubmission(of, REGION);
  } catch (error) {
    return error as ApiError;
  }
  throw new Error('it was accepted');
}

describe('checkSubmission', () => {
  it('accepts a montage and returns it parsed', () => {
    expect(checkSubmission(submission({ editing: { MediaConfig: { Volume: '1' } } }), REGION)).toMatchObject({
      InputConfig: { MediaArray: [url('ep1.mp4')] },
      EditingConfig: { MediaConfig: { Volume: 1 } },
      OutputConfig: { Width: 360 },
    });
  });

  it.each(['InputConfig', 'EditingConfig', 'OutputConfig'])('refuses %s that is not JSON', (field) => {
    const refused = refusal({ ...submission(), [field]: '{"a": }' });
    expect(refused).toMatchObject({ status: 400, code: 'InvalidParameter' });
    expect(refused.message).toContain(`"${field}"`);
  });

  it('refuses an output bucket in another region before all other checks', () => {
    const refused = refusal({ ...submission({ output: { MediaURL: url('x_{index}.mp4', 'trailers', 'cn-beijing'), Width: 1 } }), InputConfig: 'no JSON' });
    expect(refused).toMatchObject({ status: 400, code: 'InvalidParameter' });
    expect(refused.message).toMatch(/"OutputConfig.MediaURL".*cn-beijing.*cn-shanghai/);
  });

  it('refuses a VOD bucket in another region', () => {
    const refused = refusal(submission({ output: { MediaURL: undefined, StorageLocation: 'outin.oss-cn-beijing.aliyuncs.com', FileName: 'x_{index}.mp4' } }));
    expect(refused.message).toMatch(/"OutputConfig.StorageLocation".*cn-beijing/);
  });

  it.each([
    ['OutputConfig.MediaURL', { output: { MediaURL: url('x.mp4', 'trailers') } }],
    ['OutputConfig.MediaURL', { output: { MediaURL: 'oss://trailers/x_{index}.mp4' } }],
    ['OutputConfig.Width', { output: { Width: undefined } }],
    ['OutputConfig.Count', { output: { Count: 2 } }],
    ['InputConfig.MediaArray', { input: { MediaArray: [] } }],
    ['InputConfig.MediaArray', { input: { MediaArray: 'ep1.mp4' } }],
    ['InputConfig.TitleArray', { input: { TitleArray: Array(51).fill('Now open') } }],
    ['InputConfig.HighlightStrategy.ThemeConfig.ThemeType', { input: { HighlightStrategy: { ThemeConfig: { ThemeType: 'Jump' } } } }],
  ])('refuses %s and names it', (path, change) => {
    const refused = refusal(submission(change));
    expect(refused.code).toBe('InvalidParameter');
    expect(refused.message).toContain(`"${path}"`);
  });

  it('reports all violations: the first in Message, the others in Recommend', () => {
    const refused = refusal(submission({ input: { MediaArray: [] }, output: { Width: 1 } }));
    expect(refused.message).toContain('InputConfig.MediaArray');
    expect(refused.recommend).toContain('OutputConfig.Width');
  });
});

describe('violations that are accepted at submit', () => {
  it.each([
    ['a malformed scheme of the output', { output: { MediaURL: 'http:/trailers.oss-cn-shanghai.aliyuncs.com/x_{index}.mp4' } }],
    ['a material in another region', { input: { MediaArray: [url('ep1.mp4', 'footage', 'cn-beijing')] } }],
    ['a material on a CDN', { input: { MediaArray: ['https://cdn.example.com/ep1.mp4'] } }],
    ['a material that is no video', { input: { MediaArray: [url('ep1.png')] } }],
    ['pacing without effect', { input: { HighlightStrategy: { ThemeConfig: { ThemeType: 'SmoothHighlight' }, PlotPacingType: 'Slow' } } }],
    ['a description without effect', { input: { HighlightStrategy: { HighlightDescription: 'fights' } } }],
    ['a preview without destination', { output: { MediaURL: undefined, GeneratePreviewOnly: true } }],
    ['unknown keys', { input: { New: 1 } }],
    ['warnings: an effect that is not in the catalogue', { editing: { ProcessConfig: { AllowVfxEffect: true, VfxFirstClipEffectList: ['newest'] } } }],
  ])('%s', (_, change) => {
    expect(() => checkSubmission(submission(change), REGION)).not.toThrow();
  });
});
