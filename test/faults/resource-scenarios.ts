import { type Fault, FAULTS } from './fault-catalog';
import type { Target } from './fault-proxy';
import type { Declared } from './in-process-terraform';
import { type Kill, KILLS } from './job-scenarios';
import type { LocalService } from '../../local/src';
import type { ValueObject } from '../../src/provider/framework';

/** A resource that is not a job. */
export type ResourceKind = 'pipeline' | 'template' | 'asset' | 'callback';
/** The first apply, a second one without changes, one with a change, or a destroy. */
export type Command = 'create' | 'refresh' | 'change' | 'destroy';

export interface ResourceScenario {
  readonly name: string;
  readonly kind: ResourceKind;
  readonly command: Command;
  readonly target: Target;
  readonly fault?: Fault;
  readonly lasting?: boolean;
  readonly kill?: Kill;
}

/** How a resource is declared, and how the service has it. */
interface ResourceCase {
  readonly type: string;
  readonly before: ValueObject;
  /** After a change. */
  readonly after: ValueObject;
  /** The resources of the service, with the names of the attributes above. */
  readonly inService: (service: LocalService['service']) => ValueObject[];
}

const CONFIG = (FontSize: number) => JSON.stringify({ EditingTemplateConfig: { TitleConfig: { FontSize } }, OutputTemplateConfig: { Width: 540, Height: 960 } });
const QUEUE = (name: string) => ({ callback_type: 'MNS', callback_queue_name: `ice-callback-${name}`, event_types: ['ProduceMediaComplete'] });

export const RESOURCES: Record<ResourceKind, ResourceCase> = {
  pipeline: {
    type: 'ims_pipeline', before: { name: 'nightly', speed: 'Standard', priority: 6 }, after: { name: 'nightly', speed: 'Standard', priority: 3 },
    inService: ({ pipelines }) => pipelines.all().filter(({ Name }) => Name === 'nightly').map(({ Name, Speed, Priority }) => ({ name: Name, speed: Speed, priority: Priority })),
  },
  template: {
    type: 'ims_editing_template', before: { name: 'brand', type: 'BatchEditing', config: CONFIG(40) }, after: { name: 'brand', type: 'BatchEditing', config: CONFIG(50) },
    inService: ({ templates }) => templates.all().map(({ Name, Type, Config }) => ({ name: Name, type: Type, config: withoutVersion(Config) })),
  },
  asset: {
    type: 'ims_media_asset', before: asset('first'), after: asset('second'),
    inService: ({ media }) => [media.findByObject({ bucket: 'footage', key: 'ep1.mp4' })].filter((found) => found !== undefined).map(({ InputURL, Title }) => ({ input_url: InputURL, title: Title ?? null })),
  },
  callback: {
    type: 'ims_event_callback', before: QUEUE('mine'), after: QUEUE('other'),
    inService: ({ callbacks: { setting } }) => !setting.EventTypeList ? [] : [{ callback_queue_name: setting.CallbackQueueName ?? null }],
  },
};

/** The service adds a version. */
function withoutVersion(config: string): string {
  const { Version: _, ...rest } = JSON.parse(config);
  return JSON.stringify(rest);
}

function asset(title: string): ValueObject {
  return { input_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4', title };
}

/** A resource of this kind, changed if `changed()` is true. */
export function declared(kind: ResourceKind, changed: () => boolean): Declared {
  const { type, before, after } = RESOURCES[kind];
  return { address: `${type}.x`, type, values: () => (changed() ? after : before) };
}

const STEPS: readonly (readonly [ResourceKind, Command, string, number?])[] = [
  ['pipeline', 'create', 'ListPipelines'], ['pipeline', 'create', 'CreatePipeline'], ['pipeline', 'refresh', 'GetPipeline'],
  ['pipeline', 'change', 'UpdatePipeline'], ['pipeline', 'destroy', 'GetPipeline'], ['pipeline', 'destroy', 'DeletePipeline'],
  ['template', 'create', 'ListTemplates'], ['template', 'create', 'AddTemplate'], ['template', 'refresh', 'GetTemplate'],
  ['template', 'change', 'UpdateTemplate'], ['template', 'destroy', 'DeleteTemplate'],
  ['asset', 'create', 'GetMediaInfo'], ['asset', 'create', 'RegisterMediaInfo'], ['asset', 'create', 'GetMediaInfo', 2], ['asset', 'refresh', 'GetMediaInfo'],
  ['asset', 'change', 'UpdateMediaInfo'], ['asset', 'destroy', 'DeleteMediaInfos'],
  ['callback', 'create', 'GetEventCallback'], ['callback', 'create', 'SetEventCallback'], ['callback', 'refresh', 'GetEventCallback'],
  ['callback', 'change', 'SetEventCallback'], ['callback', 'destroy', 'SetEventCallback'],
];

/** Every fault at every step, once and lasting, and kill -9 at every step. */
export const RESOURCE_SCENARIOS: readonly ResourceScenario[] = STEPS.flatMap(([kind, command, operation, nth]) => {
  const at = { kind, command, target: { operation, nth } };
  const where = `${kind}, ${command}, ${operation}${nth ? ` #${nth}` : ''}`;
  return [
    ...FAULTS.flatMap((fault) => [false, true].map((lasting): ResourceScenario => ({ ...at, fault, lasting, name: `${where}: ${fault.name}, ${lasting ? 'every time' : 'once'}` }))),
    // The first of two reads finds nothing, so it has no response to wait for.
    ...KILLS.filter((kill) => !nth || kill !== 'answered').map((kill): ResourceScenario => ({ ...at, kill, name: `${where}: provider killed, ${kill}` })),
  ];
});
