import { OPERATIONS } from '../../src/ims/operations';
import type { ImsService } from '../../src/ims/service';
import { readInput } from '../../src/ims/wire/parameter';

/** Calls an operation without HTTP; `any` because responses are JSON. */
export async function call(service: ImsService, operation: string, parameters: Record<string, string> = {}): Promise<any> {
  const { parameters: declared, run } = OPERATIONS.get(operation)!;
  const answer = await run(readInput(declared, new Map(Object.entries(parameters))), service);
  return JSON.parse(JSON.stringify(answer));
}
