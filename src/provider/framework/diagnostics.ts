import { type Path } from './path';

/** What Terraform shows the user: one error or warning. `path` is underlined in the configuration. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  readonly path?: Path;
}

/**
 * Thrown anywhere in a resource, becomes an error with this summary, detail and path. Any other error that is thrown gets
 * a summary of the framework's ("Cannot create ims_thing") and its message as the detail.
 */
export class DiagnosticError extends Error {
  constructor(readonly summary: string, readonly detail: string = '', readonly path?: Path, options?: ErrorOptions) {
    super(detail === '' ? summary : `${summary}: ${detail}`, options);
    this.name = 'DiagnosticError';
  }
}

/** Collects what one call has to say. Errors do not stop the call: throw, or return, to stop. */
export class Diagnostics {
  private readonly collected: Diagnostic[] = [];

  /** Adds an error. One line of summary; the detail says what was given, what is allowed, what to do. */
  error(summary: string, detail = '', path?: Path): void {
    this.add({ severity: 'error', summary, detail, path });
  }

  /** Adds a warning. */
  warning(summary: string, detail = '', path?: Path): void {
    this.add({ severity: 'warning', summary, detail, path });
  }

  add(diagnostic: Diagnostic): void {
    this.collected.push(diagnostic);
  }

  get hasErrors(): boolean {
    return this.collected.some((diagnostic) => diagnostic.severity === 'error');
  }

  get all(): readonly Diagnostic[] {
    return this.collected;
  }
}
