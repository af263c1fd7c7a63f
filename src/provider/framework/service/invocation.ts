import type { Call, Log, tfplugin6 } from '../../plugin';
import { type Misfit } from '../codec';
import { type CompiledObject } from '../compiled';
import { type Diagnostic, DiagnosticError, Diagnostics } from '../diagnostics';
import { pathText } from '../path';
import { type PrivateState } from '../private-state';
import { type Context, type Resource, type ResourceContext } from '../resource';
import { timeoutsIn } from '../timeouts';
import { type ValueObject } from '../values';
import { diagnosticsToWire } from './wire-diagnostics';

/** For errors that users can do nothing about. */
export const MISTAKE = 'This is a mistake in the provider; please report it.';

/** One call of Terraform: collects what it has to say, and sees to it that nothing that is thrown gets further than here. */
export class Invocation {
  readonly diagnostics = new Diagnostics();

  constructor(private readonly call: Call, private readonly log: Log, private readonly redact: (text: string) => string) {}

  context<D>(providerData: D): Context<D> {
    return { signal: this.call.signal, log: this.log, diagnostics: this.diagnostics, providerData };
  }

  /** The same, about one resource, whose timeouts are in `values`. */
  resourceContext<D>({ schema }: Resource, providerData: D, priv: PrivateState, values: ValueObject | null): ResourceContext<D> {
    return { ...this.context(providerData), private: priv, timeouts: timeoutsIn(schema.attributes.timeouts, values?.timeouts) };
  }

  /** What `run` returns, or undefined if it throws: then there is an error, with `summary` unless it has its own. */
  async attempt<T>(summary: string, run: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await run();
    } catch (error) {
      this.log.debug(summary, { error });
      this.diagnostics.add(diagnosticOf(error, summary));
      return undefined;
    }
  }

  /** Tells of values that do not fit the schema: a mistake in the provider, but none for which to lose a state. */
  misfits(typeName: string, misfits: readonly Misfit[]): void {
    for (const { path, problem } of misfits) {
      const detail = `${typeName}: ${pathText(path)} ${problem}. The value was left out. ${MISTAKE}`;
      this.log.error('A value does not fit the schema', { detail });
      this.diagnostics.warning('Value left out', detail, path);
    }
  }

  /** All that there is to say, for Terraform. */
  toWire(object: CompiledObject): tfplugin6.Diagnostic[] {
    const stray = this.call.takeStrayErrors().map((error): Diagnostic => ({
      ...diagnosticOf(error, 'Unexpected error in the background'), severity: 'warning',
    }));
    return diagnosticsToWire(object, [...this.diagnostics.all, ...stray], this.redact);
  }
}

function diagnosticOf(error: unknown, summary: string): Diagnostic {
  if (error instanceof DiagnosticError) return { severity: 'error', summary: error.summary, detail: error.detail, path: error.path };
  return { severity: 'error', summary, detail: causes(error).join('\nCaused by: ') };
}

function causes(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const message = error.message === '' ? error.name : error.message;
  const members = error instanceof AggregateError ? error.errors.flatMap(causes) : [];
  return [message, ...members, ...error.cause === undefined ? [] : causes(error.cause)];
}
