import { type Caller, ImsError, poll, READ_BACK_INTERVAL_MS } from '../../ims';
import { DiagnosticError } from '../framework';
import { adviceOn } from './advice';

/** Listings after an ambiguous result, because lists may lag. */
const LISTINGS_AFTER_AMBIGUOUS_RESULT = 4;

/** Something that the service makes without an idempotency token. */
export interface Creation<T> {
  /** In words, e.g. `pipeline "nightly"`. */
  readonly what: string;
  readonly create: () => Promise<T>;
  /** Everything in the service that could be what a creation has made. */
  readonly alike: () => Promise<readonly T[]>;
  readonly idOf: (thing: T) => string;
  /** What to look at by hand when it stays unknown, e.g. `aliyun ice ListPipelines`. */
  readonly lookUp: string;
}

/** What was found or made in this run, so that two creations that look alike never end up with one thing. */
const claimed = new WeakMap<Caller, Set<string>>();

/**
 * Creates at most one. When it is not known whether the service has done it, the thing is looked for among those that were not
 * there `before`; it is never asked for twice.
 * @throws DiagnosticError when it stays unknown, or the service refuses
 */
export async function createOnce<T>(creation: Creation<T>, before: readonly T[], caller: Caller, signal: AbortSignal): Promise<T> {
  const { what, create, idOf, lookUp } = creation;
  const ids = claimed.get(caller) ?? new Set<string>();
  claimed.set(caller, ids);
  const claim = (thing: T) => { ids.add(idOf(thing)); return thing; };
  try {
    return claim(await create());
  } catch (error) {
    if (!(error instanceof ImsError)) throw error;
    if (error.kind !== 'ambiguous') throw new DiagnosticError(`The ${what} was not made`, [error.message, adviceOn(error)].filter(Boolean).join('\n\n'), undefined, { cause: error });
    const known = new Set(before.map(idOf));
    const unknown = () => new DiagnosticError(`It is not known whether the ${what} was made`, `${error.message}\n\nIt is not listed. Look for it (${lookUp}) before you apply again; `
      + 'if it is there after all, import it, so that it is not made twice.', undefined, { cause: error });
    const found = await poll(async () => {
      // Claimed at once, before another creation can see the same thing.
      const thing = (await creation.alike().catch(() => [])).find((one) => !known.has(idOf(one)) && !ids.has(idOf(one)));
      return thing && claim(thing);
    }, {
      delay: (read) => (read === 0 ? 0 : READ_BACK_INTERVAL_MS), attempts: LISTINGS_AFTER_AMBIGUOUS_RESULT, clock: caller.clock, signal, cancelled: unknown,
    });
    if (!found) throw unknown();
    return found;
  }
}
