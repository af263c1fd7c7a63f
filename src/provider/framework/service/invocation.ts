import type { Call, Log, tfplugin6 } from '../../plugin';
import { type Diagnostic, DiagnosticError, Diagnostics } from '../diagnostics';
import { type PrivateState } from '../private-state';
import { type Context, type Resource, type ResourceContext } from '../resource';
import { diagnosticsToWire } from './wire-diagnostics';
import { type CompiledObject } from '../schema/compiled';
import { timeoutsIn } from '../schema/timeouts';
import { type ConversionError } from '../values/codec';
import { pathText } from '../values/path';
import { type ValueObject } from '../values/values';

/** Detail of errors that the user cannot fix. */
export const PROVIDER_BUG = 'This is a bug in the provider; please report it.';

/** One call of Terraform: collects its diagnostics and turns thrown errors into diagnostics. */
export class Invocation {
  readonly diagnostics = new Diagnostics();

  constructor(private readonly call: Call, private readonly log: Log, private readonly redact: (text: string) => string) {}

  context<D>(providerData: D): Context<D> {
    return { signal: this.call.signal, log: this.log, diagnostics: this.diagnostics, providerData };
  }

  /** The context of a call about one resource. `values` contains its timeouts. */
  resourceContext<D>({ schema }: Resource, providerData: D, priv: PrivateState, values: ValueObject | null): ResourceContext<D> {
    return { ...this.context(providerData), private: priv, timeouts: timeoutsIn(schema.attributes.timeouts, values?.timeouts) };
  }

  /** The result of `run`. If it throws, adds an error diagnostic, with `summary` unless the error has its own, and returns undefined. */
  async attempt<T>(summary: string, run: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await run();
    } catch (error) {
      this.log.debug(summary, { error });
      this.diagnostics.add(diagnosticOf(error, summary));
      return undefined;
    }
  }

  /** Reports values that do not match the schema: a provider bug, but only a warning, so that no state is lost. */
  reportConversionErrors(typeName: string, errors: readonly ConversionError[]): void {
    for (const { path, problem } of errors) {
      const detail = `${typeName}: ${pathText(path)} ${problem}. The value was saved as null. ${PROVIDER_BUG}`;
      this.log.error('A value does not match the schema', { detail });
      this.diagnostics.warning('Value does not match the schema', detail, path);
    }
  }

  /** All diagnostics of this call, for Terraform. */
  toWire(object: CompiledObject): tfplugin6.Diagnostic[] {
    const uncaught = this.call.takeUncaughtErrors().map((error): Diagnostic => ({
      ...diagnosticOf(error, 'Unexpected error in the background'), severity: 'warning',
    }));
    return diagnosticsToWire(object, [...this.diagnostics.all, ...uncaught], this.redact);
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
