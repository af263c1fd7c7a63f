import { type Fault, FAULTS } from './catalogue';
import type { Aim } from './fault-proxy';
import { type Kill, KILLS } from './scenarios';
import type { Declared } from './tiny-terraform';
import type { LocalService } from '../../local/src';
import type { ValueObject } from '../../src/provider/framework';

/** What a production line has beside its jobs. */
export type Part = 'pipeline' | 'template' | 'asset' | 'callback';
/** The command that is struck: the first apply, a second one with nothing to do, one that changes the part, or a destroy. */
export type Command = 'create' | 'refresh' | 'change' | 'destroy';

export interface LineScenario {
  readonly name: string;
  readonly part: Part;
  readonly command: Command;
  readonly aim: Aim;
  readonly fault?: Fault;
  readonly lasting?: boolean;
  readonly kill?: Kill;
}

/** How a part is declared, and what the service has of it. */
interface Kept {
  readonly type: string;
  readonly before: ValueObject;
  /** What a change sets. */
  readonly after: ValueObject;
  /** What the service has, under the names of the attributes above. */
  readonly inService: (service: LocalService['service']) => ValueObject[];
}

const CONFIG = (FontSize: number) => JSON.stringify({ EditingTemplateConfig: { TitleConfig: { FontSize } }, OutputTemplateConfig: { Width: 540, Height: 960 } });
const QUEUE = (name: string) => ({ callback_type: 'MNS', callback_queue_name: `ice-callback-${name}`, event_types: ['ProduceMediaComplete'] });

export const PARTS: Record<Part, Kept> = {
  pipeline: {
    type: 'ims_pipeline', before: { name: 'nightly', speed: 'Standard', priority: 6 }, after: { name: 'nightly', speed: 'Standard', priority: 3 },
    inService: ({ pipelines }) => pipelines.all().filter(({ Name }) => Name === 'nightly').map(({ Name, Speed, Priority }) => ({ name: Name, speed: Speed, priority: Priority })),
  },
  template: {
    type: 'ims_editing_template', before: { name: 'house', type: 'BatchEditing', config: CONFIG(40) }, after: { name: 'house', type: 'BatchEditing', config: CONFIG(50) },
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

/** The service adds it. */
function withoutVersion(config: string): string {
  const { Version: _, ...rest } = JSON.parse(config);
  return JSON.stringify(rest);
}

function asset(title: string): ValueObject {
  return { input_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4', title };
}

/** A resource of this part; it changes when `changed()` says so. */
export function declared(part: Part, changed: () => boolean): Declared {
  const { type, before, after } = PARTS[part];
  return { address: `${type}.x`, type, values: () => (changed() ? after : before) };
}

const STEPS: readonly (readonly [Part, Command, string, number?])[] = [
  ['pipeline', 'create', 'ListPipelines'], ['pipeline', 'create', 'CreatePipeline'], ['pipeline', 'refresh', 'GetPipeline'],
  ['pipeline', 'change', 'UpdatePipeline'], ['pipeline', 'destroy', 'GetPipeline'], ['pipeline', 'destroy', 'DeletePipeline'],
  ['template', 'create', 'ListTemplates'], ['template', 'create', 'AddTemplate'], ['template', 'refresh', 'GetTemplate'],
  ['template', 'change', 'UpdateTemplate'], ['template', 'destroy', 'DeleteTemplate'],
  ['asset', 'create', 'GetMediaInfo'], ['asset', 'create', 'RegisterMediaInfo'], ['asset', 'create', 'GetMediaInfo', 2], ['asset', 'refresh', 'GetMediaInfo'],
  ['asset', 'change', 'UpdateMediaInfo'], ['asset', 'destroy', 'DeleteMediaInfos'],
  ['callback', 'create', 'GetEventCallback'], ['callback', 'create', 'SetEventCallback'], ['callback', 'refresh', 'GetEventCallback'],
  ['callback', 'change', 'SetEventCallback'], ['callback', 'destroy', 'SetEventCallback'],
];

/** Every fault at every step of the parts, once and lasting, and the death of the provider at every step. */
export const LINE_SCENARIOS: readonly LineScenario[] = STEPS.flatMap(([part, command, operation, nth]) => {
  const at = { part, command, aim: { operation, nth } };
  const where = `${part}, ${command}, ${operation}${nth ? ` #${nth}` : ''}`;
  return [
    ...FAULTS.flatMap((fault) => [false, true].map((lasting): LineScenario => ({ ...at, fault, lasting, name: `${where}: ${fault.name}, ${lasting ? 'every time' : 'once'}` }))),
    // The first of two looks finds nothing, which is no answer that could be waited for.
    ...KILLS.filter((kill) => !nth || kill !== 'answered').map((kill): LineScenario => ({ ...at, kill, name: `${where}: provider killed, ${kill}` })),
  ];
});
