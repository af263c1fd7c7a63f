import { TerraformVariable, Token } from 'cdktf';
import { MontageDocument } from '../../../src/constructs/job/montage-document';
import { TestStack } from '../stack';

const MONTAGE = {
  InputConfig: { MediaArray: ['id-1'], TitleArray: ['a'] },
  OutputConfig: { MediaURL: 'https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: 720, Height: 1280 },
};
const document = (montage = MONTAGE) => MontageDocument.fromProps(montage, { templates: [] });
const codes = (checked: MontageDocument) => checked.check('cn-shanghai').filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);

test('gives the L1 its props in camelCase, and leaves an unset config out', () => {
  expect(JSON.parse(JSON.stringify(document().toProps()))).toEqual({
    inputConfig: { mediaArray: ['id-1'], titleArray: ['a'] },
    outputConfig: { mediaUrl: 'https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', width: 720, height: 1280 },
  });
});

test('sets a field by its path, also in a list, and creates what is missing', () => {
  const changed = document();
  changed.set('InputConfig.TitleArray.0', 'b');
  changed.set('EditingConfig.TitleConfig.FontSize', '48');
  expect(changed.toProps()).toMatchObject({ inputConfig: { titleArray: ['b'] }, editingConfig: { titleConfig: { fontSize: 48 } } });
  expect(MONTAGE.InputConfig.TitleArray).toEqual(['a']);
});

test.each([['InputConfig'], ['Nonsense.X'], [''], ['inputConfig.TitleArray']])('rejects the path %j', (path) => {
  expect(() => document().set(path, 1)).toThrow(`addConfigOverride: got path "${path}", allowed a path that begins with InputConfig, EditingConfig or OutputConfig`);
});

test('parses JSON text, and converts numbers that are text', () => {
  const parsed = MontageDocument.fromSource({ InputConfig: '{"MediaArray": ["id-1"]}', OutputConfig: { ...MONTAGE.OutputConfig, Width: '720' } }, { templates: [] });
  expect(parsed.toProps()).toMatchObject({ inputConfig: { mediaArray: ['id-1'] }, outputConfig: { width: 720 } });
  expect(codes(parsed)).toEqual([]);
});

test('reports text that is not JSON once', () => {
  expect(codes(MontageDocument.fromSource({ InputConfig: '{', OutputConfig: MONTAGE.OutputConfig }, { templates: [] }))).toEqual(['IMS1002 InputConfig']);
});

test('checks known values and skips tokens', () => {
  const stack = new TestStack();
  const token = Token.asNumber(new TerraformVariable(stack, 'width', { type: 'number' }).value);
  expect(codes(document({ ...MONTAGE, OutputConfig: { ...MONTAGE.OutputConfig, Width: token, Height: 1 } }))).toEqual(['IMS1005 OutputConfig.Height']);
});

test('checks the montage merged with its template', () => {
  const { Width, Height, ...sizeless } = MONTAGE.OutputConfig;
  const withTemplate = (templates: unknown[]) => MontageDocument.fromProps({ ...MONTAGE, OutputConfig: sizeless }, { templates });
  expect(codes(withTemplate([]))).toEqual(['IMS1003 OutputConfig.Width', 'IMS1003 OutputConfig.Height']);
  expect(codes(withTemplate([{ OutputTemplateConfig: { Width, Height } }]))).toEqual([]);
  expect(codes(withTemplate([undefined]))).toEqual([]);
});

test('checks facts about the footage', () => {
  const montage = { ...MONTAGE, InputConfig: { ...MONTAGE.InputConfig, HighlightStrategy: { TargetDurationConfig: { TargetDuration: 60 } } } };
  const known = (duration: number) => MontageDocument.fromProps(montage, { templates: [], materials: [{ media: 'id-1', duration }] });
  expect(codes(known(34))).toEqual(['IMS1207 InputConfig.HighlightStrategy.TargetDurationConfig.TargetDuration']);
  expect(codes(known(60))).toEqual([]);
});
