import { ImsError } from '../../../src/ims';
import { adviceOn } from '../../../src/provider/service-calls/advice';

const error = (operation: string, code: string, kind: ImsError['kind'] = 'refused', advice?: string) => new ImsError({ kind, operation, code, message: 'x', advice });

test('names action, statement and user for a missing permission', () => {
  for (const code of ['Forbidden.RAM', 'NoPermission', 'Forbidden']) {
    expect(adviceOn(error('CreatePipeline', code))).toMatch(/RAM user or role.*ice:CreatePipeline.*"Action":\["ice:CreatePipeline"\]/);
  }
});

test('gives advice for quotas, running jobs and used ids, and not for other codes', () => {
  expect(adviceOn(error('CreatePipeline', 'LimitExceeded.Pipeline'))).toMatch(/1 of speed Boost, 1 default pipeline and 4 others/);
  expect(adviceOn(error('CreatePipeline', 'InvalidParameter'))).toBeUndefined();
  expect(adviceOn(error('DeletePipeline', 'OperationDenied.PipelineInUse'))).toMatch(/queued or running jobs.*Nothing was lost/);
  expect(adviceOn(error('DeleteTemplate', 'OperationDenied.TemplateInUse'))).toMatch(/Nothing was lost/);
  expect(adviceOn(error('SubmitScreenMediaHighlightsJob', 'InvalidParameter.PipelineNotFound'))).toMatch(/pipeline_id.*this account and region.*ims_pipeline/);
  expect(adviceOn(error('RegisterMediaInfo', 'InvalidParameter.ReferenceIdExists'))).toMatch(/reference_id must be unique/);
});

test('keeps the advice of the client', () => {
  expect(adviceOn(error('DeletePipeline', 'SignatureDoesNotMatch', 'refused', 'Check the credentials.'))).toBe('Check the credentials.');
  expect(adviceOn(error('DeletePipeline', 'ECONNREFUSED', 'unreachable', 'Check the network.'))).toBe('Check the network.');
});
