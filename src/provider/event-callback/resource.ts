import { type EventCallback, verifyDeleted, getEventCallback, setEventCallback } from '../../ims';
import { type ApplyContext, defineResource, DiagnosticError, type ResourceContext, type ValueObject, type Values } from '../framework';
import { EVENT_CALLBACK_ATTRIBUTES as attributes } from './schema';
import { isNothing, ownerOf, previousOf, problemsOfCallback, sameSetting, settingOf, settingOfPrevious } from './setting';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

type State = Values<typeof attributes>;
type Context = ApplyContext<State, ProviderData>;

const ONE_PER_REGION = 'There is one callback setting per account and region: two resources, configurations or people that set it overwrite each other for ever. '
  + 'Keep one ims_event_callback with all event types, and let its receiver pass messages on.';

/** What this run has set, to tell two resources of one configuration from a stranger. */
const setInThisRun = new WeakMap<ProviderData, EventCallback>();

/** Where the service reports events. There is exactly one such setting, so it is found, changed and put back rather than made and deleted. */
export const eventCallback = defineResource<typeof attributes, ProviderData>({
  description: 'Where the service reports events of the whole account in one region: a URL, or a message queue. There is one setting per account and region. '
    + 'One that is in force already is adopted when it is the same, and refused otherwise, unless take_over is set; it is put back on destroy.',
  attributes,
}, {
  typeName: 'ims_event_callback',

  validate(config, { diagnostics, providerData }) {
    for (const problem of problemsOfCallback(config as unknown as ValueObject)) if (problem.severity === 'error' || providerData) diagnostics.add(problem);
  },

  async create({ planned }, context) {
    const current = await look(context);
    const { providerData, log } = context;
    const wanted = settingOf(planned);
    const sibling = setInThisRun.get(providerData);
    if (sibling && !sameSetting(sibling, wanted)) throw fight(sibling);
    if (!isNothing(current) && !sameSetting(current, wanted) && !planned.take_over) throw refused(current, context);
    await set(planned, context);
    log.info('set the event callback', { adopted: sameSetting(current, wanted), overwritten: !isNothing(current) && !sameSetting(current, wanted) });
    return { ...planned, id: providerData.client.region, previous: previousOf(current) };
  },

  async read(state, context) {
    const current = await look(context);
    const importing = !state.callback_type;
    if (isNothing(current)) {
      if (importing) throw new DiagnosticError('Nothing to import', 'No event callback is in force in this account and region. Create it instead.');
      return null;
    }
    if (importing) return { ...state, ...seen(current), id: context.providerData.client.region, take_over: false, previous: null };
    if (sameSetting(current, settingOf(state))) return state;
    context.diagnostics.warning('Somebody else has changed the event callback', `In force is ${ownerOf(current)}; this configuration set ${ownerOf(settingOf(state))}. ${ONE_PER_REGION}`);
    return { ...state, ...seen(current) };
  },

  async update({ planned, prior }, context) {
    const current = await look(context);
    const expected = [settingOf(prior), settingOf(planned)].some((setting) => sameSetting(current, setting));
    if (!isNothing(current) && !expected && !planned.take_over) throw refused(current, context);
    await set(planned, context);
    return planned;
  },

  async delete(state, context) {
    const current = await look(context);
    const mine = settingOf(state);
    if (isNothing(current)) return;
    if (!sameSetting(current, mine)) {
      context.diagnostics.warning('The event callback was left as it is', `Somebody else has set it since: in force is ${ownerOf(current)}. It was neither cleared nor put back.`);
      return;
    }
    const { caller } = context.providerData.client;
    const { previous } = state;
    const before = previous && settingOfPrevious(previous);
    // Clearing: there is no operation for it. Not verified against the cloud: that a setting without events reports nothing.
    const restored = { ...before ?? { ...mine, eventTypes: [], authKey: undefined }, authSwitch: false };
    if (sameSetting(restored, mine)) return; // it was in force before, and was adopted
    await explained(before ? 'The event callback was not put back' : 'The event callback was not cleared', async () => {
      await setEventCallback(caller, restored, { signal: context.signal });
      await verifyDeleted(caller, 'SetEventCallback', [ownerOf(mine)], async () => sameSetting(await look(context), mine), { signal: context.signal });
    });
    if (before?.authSwitch) {
      context.diagnostics.warning('The event callback was put back without its key', `${ownerOf(before)} was signed with a key that the provider never knew. `
        + 'Its messages are not signed now; set the key again where the receiver checks it.');
    }
  },

  importState: (id) => ({ id }),
});

function look({ providerData, signal }: ResourceContext<ProviderData>): Promise<EventCallback> {
  return explained('The event callback cannot be read', () => getEventCallback(providerData.client.caller, { signal }));
}

async function set(planned: State, { providerData, signal }: Context): Promise<void> {
  const setting = settingOf(planned);
  // Noted before the call: a sibling that runs at the same time sees it.
  setInThisRun.set(providerData, setting);
  try {
    await explained('The event callback was not set', () => setEventCallback(providerData.client.caller, { ...setting, authKey: planned.auth_key ?? undefined }, { signal }));
  } catch (error) {
    setInThisRun.delete(providerData);
    throw error;
  }
}

function refused(current: EventCallback, { providerData }: Context): DiagnosticError {
  return new DiagnosticError('Another event callback is in force', `In ${providerData.client.region} the service reports to ${ownerOf(current)}. Nothing was changed. `
    + 'Find out whose it is. To use it, write the same setting, or import it; to overwrite it and have it put back on destroy, set take_over = true. '
    + ONE_PER_REGION, ['take_over']);
}

function fight(sibling: EventCallback): DiagnosticError {
  return new DiagnosticError('Two event callbacks in one configuration', `Another ims_event_callback of this run has just set ${ownerOf(sibling)}. ${ONE_PER_REGION}`, ['callback_type']);
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
