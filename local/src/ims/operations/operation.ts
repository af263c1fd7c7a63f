import type { ImsService } from '../service';
import { type Input, type Parameters } from '../wire/parameter';

/** Fields of a response beside `RequestId`; undefined fields are omitted. */
export type Answer = Readonly<Record<string, unknown>>;

/** One operation of the API: its parameters and its implementation. */
export interface Operation<P extends Parameters = Parameters> {
  readonly name: string;
  /** Documentation, one sentence. */
  readonly doc: string;
  readonly parameters: P;
  /** @throws ApiError */
  run(input: Input<P>, service: ImsService): Answer | Promise<Answer>;
}

/** Declares an operation, with the types of `run` inferred from the parameters. */
export function operation<P extends Parameters>(declared: Operation<P>): Operation {
  return { ...declared, run: (input, service) => declared.run(input as Input<P>, service) };
}
