import { isNotFound } from '../../../src/ims';
import { undefinedIfNotFound } from '../../../src/ims/operations/not-found';
import { failure } from '../fake-transport';

test.each(['InvalidParameter.PipelineNotFound', 'PipelineNotExist', 'NoSuchPipeline', 'templatenotfound'])('%s means that the subject does not exist', async (code) => {
  expect(isNotFound(failure('refused', code))).toBe(true);
  await expect(undefinedIfNotFound(async () => { throw failure('refused', code); })).resolves.toBeUndefined();
});

test.each(['InvalidAccessKeyId.NotFound', 'InvalidSecurityToken.NotFound', 'InvalidAction.NotFound', 'InvalidApi.NotFound', 'InvalidVersion.NotFound', 'EntityNotExist.Role', 'IdentityNotFound', 'Other'])(
  '%s has another meaning', async (code) => {
    expect(isNotFound(failure('refused', code, { statusCode: 404 }))).toBe(false);
    await expect(undefinedIfNotFound(async () => { throw failure('refused', code); })).rejects.toMatchObject({ code });
  });

test('only a refusal says so', () => {
  expect(isNotFound(failure('ambiguous', 'PipelineNotFound'))).toBe(false);
  expect(isNotFound(new Error('NotFound'))).toBe(false);
});

test('other results are returned', async () => {
  await expect(undefinedIfNotFound(async () => 5)).resolves.toBe(5);
});
