import { type Caller, ImsError } from '../../ims';
import { DiagnosticError } from '../framework';
import { adviceOn } from './advice';

/** Looks after a doubtful answer, as lists may lag behind. Not verified against the cloud: how far they lag. */
const LOOKS_AFTER_DOUBT = 4;
const PAUSE_BETWEEN_LOOKS = 2_000;

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
    for (let look = 0; look < LOOKS_AFTER_DOUBT && !signal.aborted; look++) {
      if (look > 0) await caller.clock.sleep(PAUSE_BETWEEN_LOOKS, signal).catch(() => undefined);
      const found = (await creation.alike().catch(() => [])).find((thing) => !known.has(idOf(thing)) && !ids.has(idOf(thing)));
      if (found) return claim(found);
    }
    throw new DiagnosticError(`It is not known whether the ${what} was made`, `${error.message}\n\nIt is not listed. Look for it (${lookUp}) before you apply again; `
      + 'if it is there after all, import it, so that it is not made twice.', undefined, { cause: error });
  }
}
