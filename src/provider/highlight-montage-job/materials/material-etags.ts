import { type Etags, etagsIn, etagsOf } from './tracked-materials';
import { hasCanonicalForm, type Montage } from '../../../montage';
import { DiagnosticError, isUnknown, type ResourceContext, type Value } from '../../framework';
import { type ProviderData } from '../../provider-configuration/provider-data';
import { explained } from '../../service-calls/explained';
import { type JobMontage } from '../job-montage';

/** What a plan knows about the bytes of the materials. */
export interface PlannedEtags {
  /** Null when the job does not track them. */
  readonly etags: Etags | null;
  /** Whether they are known in the apply only. */
  readonly unknown: boolean;
}

type Context = ResourceContext<ProviderData>;

const UNREADABLE = 'The materials cannot be read';

/** The ETags of the materials now, if the job tracks them. A material that does not exist yet, because this apply uploads it, makes them unknown. */
export async function etagsAtPlan(
  { montage }: JobMontage, track: Value | undefined = null, prior: { readonly material_etags?: Value } | null, { diagnostics, providerData, signal }: Context,
): Promise<PlannedEtags> {
  const before = prior && etagsIn(prior);
  if (track === false || track === null) return { etags: null, unknown: false };
  if (isUnknown(track) || !hasCanonicalForm(montage)) return { etags: before, unknown: true };
  const { etags, absent } = await explained(UNREADABLE, () => etagsOf(montage, providerData.client, signal), ['track_materials']);
  if (!prior || absent.length === 0) return { etags, unknown: absent.length > 0 };
  // Deleted footage is not changed footage: the outputs made of it stay.
  const kept = Object.fromEntries(absent.flatMap((name) => before?.[name] === undefined ? [] : [[name, before[name]]]));
  diagnostics.warning('Materials of a montage do not exist any more', `${list(absent)}: the outputs made of them stay, and nothing runs because of this. `
    + 'If the montage runs again, it needs them.', ['track_materials']);
  return { etags: { ...etags, ...kept }, unknown: false };
}

/** The ETags of the materials at the submission. @throws DiagnosticError when some do not exist: then nothing is submitted */
export async function etagsAtSubmission(tracks: boolean, montage: Montage, { providerData, signal }: Context): Promise<Etags | null> {
  if (!tracks) return null;
  const { etags, absent } = await explained(UNREADABLE, () => etagsOf(montage, providerData.client, signal), ['track_materials']);
  if (absent.length === 0) return etags;
  throw new DiagnosticError('The montage was not submitted', `Object not found: ${list(absent)}. Upload it, or correct the montage, and apply again.`, ['input_config', 'media_array']);
}

const list = (names: readonly string[]) => names.map((name) => name.split('?', 1)[0]).join(', ');
