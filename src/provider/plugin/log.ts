/** Structured fields of a log message. Values must be JSON. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes to Terraform's log, which TF_LOG enables. */
export interface Log {
  trace(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

const unredacted = (text: string): string => text;

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'off'];

/**
 * The format of go-hclog: one line of JSON for each message, on stderr, where Terraform reads it. Lines in any other format
 * are shown raw and without a level.
 */
export class HclLog implements Log {
  /**
   * The level is that of TF_LOG_PROVIDER_<NAME>, TF_LOG_PROVIDER or TF_LOG, in this order; without these nothing is
   * written. As in Terraform, a level it does not know means trace.
   * @param name of the provider: `ims`.
   */
  static fromEnvironment(env: NodeJS.ProcessEnv, name: string, write: (line: string) => void): HclLog {
    const wanted = env[`TF_LOG_PROVIDER_${name.toUpperCase().replace(/-/g, '_')}`] ?? env.TF_LOG_PROVIDER ?? env.TF_LOG;
    const level = wanted === undefined || wanted === '' ? LEVELS.indexOf('off') : LEVELS.indexOf(wanted.toLowerCase());
    return new HclLog(Math.max(level, 0), `provider.${name}`, write);
  }

  private redact = unredacted;

  private constructor(private readonly level: number, private readonly module: string, private readonly write: (line: string) => void) {}

  /** From now on every text that is logged, also inside fields, goes through `redact`. */
  redactWith(redact: (text: string) => string): void {
    this.redact = redact;
  }

  trace(message: string, fields?: LogFields): void {
    this.log('trace', message, fields);
  }

  debug(message: string, fields?: LogFields): void {
    this.log('debug', message, fields);
  }

  info(message: string, fields?: LogFields): void {
    this.log('info', message, fields);
  }

  warn(message: string, fields?: LogFields): void {
    this.log('warn', message, fields);
  }

  error(message: string, fields?: LogFields): void {
    this.log('error', message, fields);
  }

  private log(level: string, message: string, fields: LogFields = {}): void {
    if (LEVELS.indexOf(level) < this.level) return;
    const line = {
      '@level': level,
      '@message': message,
      '@module': this.module,
      '@timestamp': new Date().toISOString().replace(/(\.\d{3})Z$/, '$1000Z'),
      ...fields,
    };
    const printed = (key: string, value: unknown) => key !== '@timestamp' && typeof value === 'string' ? this.redact(value) : printable(value);
    this.write(`${JSON.stringify(line, printed)}\n`);
  }
}

function printable(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;
}
