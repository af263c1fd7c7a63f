import type { ImsService } from '../service';
import { type Input, type Parameters } from '../wire/parameter';

/** Fields of an answer beside `RequestId`; undefined ones are left out. */
export type Answer = Readonly<Record<string, unknown>>;

/** One operation of the API: its parameters as data, and what it does. */
export interface Operation<P extends Parameters = Parameters> {
  readonly name: string;
  /** What it does, one sentence. */
  readonly doc: string;
  readonly parameters: P;
  /** @throws ApiError for what the cloud refuses. */
  run(input: Input<P>, service: ImsService): Answer | Promise<Answer>;
}

/** Declares an operation; the parameters' types reach `run`. */
export function operation<P extends Parameters>(declared: Operation<P>): Operation {
  return { ...declared, run: (input, service) => declared.run(input as Input<P>, service) };
}
