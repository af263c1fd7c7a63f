import { type EventCallback, getEventCallback, setEventCallback, verifyDeleted } from '../../ims';
import { type ApplyContext, defineResource, DiagnosticError, type ResourceContext, type Values } from '../framework';
import { EVENT_CALLBACK_ATTRIBUTES as attributes } from './schema';
import { describeSetting, isNothing, previousOf, problemsOfCallback, sameSetting, settingOf } from './setting';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

type State = Values<typeof attributes>;
type Context = ApplyContext<State, ProviderData>;

const ONE_PER_REGION = 'There is one callback setting per account and region: two resources, configurations or users that set it overwrite each other. '
  + 'Keep one ims_event_callback with all event types, and let its receiver forward the messages.';

/** The setting of this process, to recognize two resources in one configuration. */
const setInThisRun = new WeakMap<ProviderData, EventCallback>();

/** Where the service reports events. There is exactly one such setting, so it is read, changed and restored rather than created and deleted. */
export const eventCallback = defineResource<typeof attributes, ProviderData>({
  description: 'Where the service reports events of the whole account in one region: a URL or a message queue. There is one setting per account and region. '
    + 'If another setting exists, the same one is adopted and a different one is refused, unless take_over is true; a destroy restores the previous setting.',
  attributes,
}, {
  typeName: 'ims_event_callback',

  validate(config, { diagnostics, providerData }) {
    for (const problem of problemsOfCallback(config)) if (problem.severity === 'error' || providerData) diagnostics.add(problem);
  },

  async create({ planned }, context) {
    const current = await currentSetting(context);
    const { providerData, log } = context;
    const wanted = settingOf(planned);
    const sibling = setInThisRun.get(providerData);
    if (sibling && !sameSetting(sibling, wanted)) throw conflict(sibling);
    if (!isNothing(current) && !sameSetting(current, wanted) && !planned.take_over) throw refused(current, context);
    await set(planned, context);
    log.info('set the event callback', { adopted: sameSetting(current, wanted), overwritten: !isNothing(current) && !sameSetting(current, wanted) });
    return { ...planned, id: providerData.client.region, previous: previousOf(current) };
  },

  async read(state, context) {
    const current = await currentSetting(context);
    const importing = !state.callback_type;
    if (isNothing(current)) {
      if (importing) throw new DiagnosticError('Cannot import the event callback', 'No event callback is set in this account and region. Create it instead.');
      return null;
    }
    if (importing) return { ...state, ...seen(current), id: context.providerData.client.region, take_over: false, previous: null };
    if (sameSetting(current, settingOf(state))) return state;
    context.diagnostics.warning('Drift detected: the event callback was changed outside Terraform', `The setting is ${describeSetting(current)}; this configuration set ${describeSetting(settingOf(state))}. ${ONE_PER_REGION}`);
    return { ...state, ...seen(current) };
  },

  async update({ planned, prior }, context) {
    const current = await currentSetting(context);
    const expected = [settingOf(prior), settingOf(planned)].some((setting) => sameSetting(current, setting));
    if (!isNothing(current) && !expected && !planned.take_over) throw refused(current, context);
    await set(planned, context);
    return planned;
  },

  async delete(state, context) {
    const current = await currentSetting(context);
    const mine = settingOf(state);
    if (isNothing(current)) return;
    if (!sameSetting(current, mine)) {
      context.diagnostics.warning('The event callback was retained', `It was changed outside Terraform to ${describeSetting(current)}. It was neither cleared nor restored.`);
      return;
    }
    const { caller } = context.providerData.client;
    const { previous } = state;
    const before = previous && settingOf(previous);
    // There is no operation that clears the setting. Guess: callback-without-events
    const restored = { ...before ?? { ...mine, eventTypes: [], authKey: undefined }, authSwitch: false };
    if (sameSetting(restored, mine)) return; // an adopted setting stays
    await explained(before ? 'The event callback was not restored' : 'The event callback was not cleared', async () => {
      await setEventCallback(caller, restored, { signal: context.signal });
      await verifyDeleted(caller, 'SetEventCallback', [describeSetting(mine)], async () => sameSetting(await currentSetting(context), mine), { signal: context.signal });
    });
    if (before?.authSwitch) {
      context.diagnostics.warning('The event callback was restored without its key', `The messages to ${describeSetting(before)} were signed with a key that the provider cannot read. `
        + 'They are not signed now; set the key again if the receiver checks it.');
    }
  },

  importState: (id) => ({ id }),
});

function currentSetting({ providerData, signal }: ResourceContext<ProviderData>): Promise<EventCallback> {
  return explained('The event callback cannot be read', () => getEventCallback(providerData.client.caller, { signal }));
}

async function set(planned: State, { providerData, signal }: Context): Promise<void> {
  const setting = settingOf(planned);
  // Recorded before the call, so that another resource that is applied at the same time sees it.
  setInThisRun.set(providerData, setting);
  try {
    await explained('The event callback was not set', () => setEventCallback(providerData.client.caller, { ...setting, authKey: planned.auth_key ?? undefined }, { signal }));
  } catch (error) {
    setInThisRun.delete(providerData);
    throw error;
  }
}

function refused(current: EventCallback, { providerData }: Context): DiagnosticError {
  return new DiagnosticError('Another event callback exists', `In ${providerData.client.region} the service reports to ${describeSetting(current)}. Nothing was changed. `
    + 'Find out who uses it. To adopt it, configure the same setting or import it. To overwrite it and restore it on destroy, set take_over = true. '
    + ONE_PER_REGION, ['take_over']);
}

function conflict(sibling: EventCallback): DiagnosticError {
  return new DiagnosticError('Two event callbacks in one configuration', `Another ims_event_callback of this apply has just set ${describeSetting(sibling)}. ${ONE_PER_REGION}`, ['callback_type']);
}

function seen({ callbackType, callbackUrl, callbackQueueName, eventTypes, authSwitch }: EventCallback) {
  const isHttp = callbackType === 'HTTP';
  return {
    callback_type: callbackType ?? '',
    callback_url: isHttp ? callbackUrl ?? null : null,
    callback_queue_name: isHttp ? null : callbackQueueName ?? null,
    event_types: [...eventTypes],
    auth_switch: authSwitch,
  };
}
