import { type Caller, ImsError, poll, READ_BACK_INTERVAL_MS } from '../../ims';
import { DiagnosticError } from '../framework';
import { adviceOn } from './advice';

/** Listings after an ambiguous result, because lists may lag. */
const LISTINGS_AFTER_AMBIGUOUS_RESULT = 4;

/** The creation of an object for which the API has no idempotency token. */
export interface Creation<T> {
  /** For messages, for example `pipeline "nightly"`. */
  readonly what: string;
  readonly create: () => Promise<T>;
  /** All objects of the service that this creation could have created. */
  readonly alike: () => Promise<readonly T[]>;
  readonly idOf: (thing: T) => string;
  /** A command that lists the objects, for a result that stays unknown, for example `aliyun ice ListPipelines`. */
  readonly listCommand: string;
}

/** Ids that this process has created or found, so that two equal creations never get the same object. */
const claimed = new WeakMap<Caller, Set<string>>();

/**
 * Creates at most one object. After an ambiguous result it looks for an object that did not exist `before`; it never repeats the call.
 * @throws DiagnosticError when the result stays unknown, or when the service refuses
 */
export async function createOnce<T>(creation: Creation<T>, before: readonly T[], caller: Caller, signal: AbortSignal): Promise<T> {
  const { what, create, idOf, listCommand } = creation;
  const ids = claimed.get(caller) ?? new Set<string>();
  claimed.set(caller, ids);
  const claim = (thing: T) => { ids.add(idOf(thing)); return thing; };
  try {
    return claim(await create());
  } catch (error) {
    if (!(error instanceof ImsError)) throw error;
    if (error.kind !== 'ambiguous') throw new DiagnosticError(`The ${what} was not created`, [error.message, adviceOn(error)].filter(Boolean).join('\n\n'), undefined, { cause: error });
    const known = new Set(before.map(idOf));
    const unknown = () => new DiagnosticError(`It is not known whether the ${what} was created`, `${error.message}\n\nNo list shows it. Look for it (${listCommand}) before you apply again; `
      + 'if it exists, import it, so that it is not created twice.', undefined, { cause: error });
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
