import { DiagnosticError } from '../../../src/provider/framework';
import { explained } from '../../../src/provider/service-calls/explained';
import { refusal } from '../resource-context';

test('returns the result of a call', async () => {
  await expect(explained('It failed', async () => 1)).resolves.toBe(1);
});

test('turns an error of the service into a diagnostic with message, request id, advice and path', async () => {
  const error = await explained('The pipeline was not deleted', async () => { throw refusal('DeletePipeline', 'InUse'); }, ['name']).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DiagnosticError);
  expect(error).toMatchObject({ summary: 'The pipeline was not deleted', path: ['name'], detail: expect.stringMatching(/InUse happened.*R-1.*\n\n.*stays in the state/s), cause: { code: 'InUse' } });
});

test('passes on other errors', async () => {
  await expect(explained('It failed', async () => { throw new RangeError('bug'); })).rejects.toThrow(RangeError);
});
