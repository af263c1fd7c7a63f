import { type Path } from './values/path';

/** An error or warning that Terraform shows. Terraform underlines `path` in the configuration. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  readonly path?: Path;
}

/**
 * Thrown in a resource, becomes an error diagnostic with this summary, detail and path. Any other error gets a summary from the
 * framework ("Cannot create ims_thing") and its message as the detail.
 */
export class DiagnosticError extends Error {
  constructor(readonly summary: string, readonly detail: string = '', readonly path?: Path, options?: ErrorOptions) {
    super(detail === '' ? summary : `${summary}: ${detail}`, options);
    this.name = 'DiagnosticError';
  }
}

/** Collects the diagnostics of one call. Adding an error does not stop the call: throw or return to stop it. */
export class Diagnostics {
  private readonly collected: Diagnostic[] = [];

  /** Adds an error. The summary is one line; the detail says what is wrong, what is allowed and what to do. */
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
