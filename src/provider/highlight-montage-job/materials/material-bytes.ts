import { type Etags, etagsOf } from './tracked-materials';
import { hasCanonicalForm, type Montage } from '../../../montage';
import { DiagnosticError, isUnknown, type ResourceContext, type ValueObject } from '../../framework';
import type { ProviderData } from '../../provider-configuration/provider-data';
import { explained } from '../../service-calls/explained';
import { JobMontage } from '../job-montage';

/** What a plan knows about the bytes of the materials. */
export interface PlannedBytes {
  /** Null when the job does not track them. */
  readonly etags: Etags | null;
  /** Whether they will be known at apply only. */
  readonly open: boolean;
}

type Context = ResourceContext<ProviderData>;

const LOOK = 'The materials cannot be looked at';

/** What is at the materials now, if the job tracks them. What is not there yet, because this apply uploads it, is known later. */
export async function bytesAtPlan(config: ValueObject, prior: ValueObject | null, context: Context): Promise<PlannedBytes> {
  const track = config.track_materials ?? false;
  const before = (prior?.material_etags ?? null) as Etags | null;
  if (track === false) return { etags: null, open: false };
  const { montage } = JobMontage.of(config);
  if (isUnknown(track) || !hasCanonicalForm(montage)) return { etags: before, open: true };
  const { etags, absent } = await explained(LOOK, () => etagsOf(montage, context.providerData.client, context.signal), ['track_materials']);
  if (!prior || absent.length === 0) return { etags, open: absent.length > 0 };
  // Footage that was cleared away is no other footage: what was made of it stays.
  const kept = Object.fromEntries(absent.flatMap((name) => before?.[name] === undefined ? [] : [[name, before[name]]]));
  context.diagnostics.warning('Materials of a montage are not there any more', `${list(absent)}: what was made of them stays, and nothing is run for this. `
    + 'Should the montage run again, it needs them.', ['track_materials']);
  return { etags: { ...etags, ...kept }, open: false };
}

/** What is at the materials when the job is submitted. @throws DiagnosticError when some are not there: then nothing is submitted */
export async function bytesAtSubmit(tracks: boolean, montage: Montage, { providerData, signal }: Context): Promise<Etags | null> {
  if (!tracks) return null;
  const { etags, absent } = await explained(LOOK, () => etagsOf(montage, providerData.client, signal), ['track_materials']);
  if (absent.length === 0) return etags;
  throw new DiagnosticError('The montage was not submitted', `There is nothing at ${list(absent)}. Upload it, or correct the montage, and apply again.`, ['input_config', 'media_array']);
}

const list = (names: readonly string[]) => names.map((name) => name.split('?', 1)[0]).join(', ');
