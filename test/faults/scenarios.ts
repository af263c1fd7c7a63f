import { type Fault, FAULTS, OSS_FAULTS } from './catalogue';
import type { Aim } from './fault-proxy';
import type { ListOptions } from './lists';

/** Where in the life of a montage something goes wrong: a story of {@link STORIES}, and the calls that are struck in it. */
export interface Step {
  readonly story: Story;
  readonly aim: Aim;
  readonly lists?: ListOptions;
}

/**
 * | story | what happens |
 * |---|---|
 * | create | the first apply |
 * | progress | the first apply, while the job runs |
 * | doubt | the first apply; the submit is carried out, but its answer is lost |
 * | adopt | a montage was made, and the state was lost |
 * | adopt preview | a preview was made, and the state was lost |
 * | refresh | the second apply |
 * | tracked | the first apply of a montage whose digest has the bytes of its footage |
 * | outputs | the second apply of a montage that runs again when its videos are gone |
 * | destroy | the montage is destroyed with its outputs |
 */
export type Story = 'create' | 'progress' | 'doubt' | 'adopt' | 'adopt preview' | 'refresh' | 'tracked' | 'outputs' | 'destroy';

export interface Scenario extends Step {
  readonly name: string;
  readonly fault?: Fault;
  /** Strikes once, or until the command has ended. */
  readonly lasting?: boolean;
  /** Instead of a fault: the provider is killed. */
  readonly kill?: Kill;
}

/** When the provider is killed: the call is on its way, was carried out, or was answered (and nothing is in the state yet). */
export type Kill = 'arrived' | 'carried out' | 'answered';
export const KILLS: readonly Kill[] = ['arrived', 'carried out', 'answered'];

const LIST = 'ListBatchMediaProducingJobs';
const SUBMIT = 'SubmitScreenMediaHighlightsJob';
const GET = 'GetBatchMediaProducingJob';
const HEAD = 'HeadObject';

/** Every step of every operation in the life of a job. */
export const STEPS: readonly Step[] = [
  { story: 'create', aim: { operation: LIST } },
  { story: 'create', aim: { operation: LIST, page: 2 }, lists: { paged: true } },
  { story: 'create', aim: { operation: SUBMIT } },
  { story: 'create', aim: { operation: GET } },
  { story: 'progress', aim: { operation: 'GetMediaProducingJob' } },
  { story: 'progress', aim: { operation: GET, nth: 2 } },
  { story: 'doubt', aim: { operation: LIST, nth: 2 } },
  { story: 'doubt', aim: { operation: LIST, nth: 2 }, lists: { lag: 1 } },
  { story: 'doubt', aim: { operation: LIST, nth: 2, page: 2 }, lists: { paged: true } },
  { story: 'adopt', aim: { operation: LIST } },
  { story: 'adopt', aim: { operation: LIST, page: 2 }, lists: { paged: true } },
  { story: 'adopt', aim: { operation: GET } },
  { story: 'adopt', aim: { operation: 'GetMediaInfo' } },
  { story: 'adopt preview', aim: { operation: 'GetEditingProject' } },
  { story: 'refresh', aim: { operation: GET } },
  { story: 'tracked', aim: { operation: HEAD } },
  { story: 'tracked', aim: { operation: HEAD, nth: 2 } },
  { story: 'outputs', aim: { operation: HEAD } },
  { story: 'destroy', aim: { operation: GET } },
  { story: 'destroy', aim: { operation: LIST } },
  { story: 'destroy', aim: { operation: 'DeleteMediaInfos' } },
  { story: 'destroy', aim: { operation: 'DeleteEditingProjects' } },
];

const at = ({ story, aim, lists = {} }: Step) => [
  story, aim.operation, aim.nth && `#${aim.nth}`, aim.page && `page ${aim.page}`, lists.lag && `lists lag by ${lists.lag}`,
].filter(Boolean).join(' ');

const faultsAt = ({ aim }: Step) => (aim.operation === HEAD ? [...FAULTS, ...OSS_FAULTS] : FAULTS);

const withFaults = STEPS.flatMap((step) => faultsAt(step).flatMap((fault) => [false, true].map((lasting): Scenario =>
  ({ ...step, fault, lasting, name: `${at(step)}: ${fault.name}, ${lasting ? 'every time' : 'once'}` }))));

/** Lists that lag, so that a killed provider's job is not in the first ones that the next apply asks for. */
const LAGS = [0, 1, 3];

/** On the machine that submitted, a job is found without any list; on another one, weeks later, lists do not lag. */
const lagsOf = ({ story, aim }: Step) => (story === 'adopt' && aim.operation === LIST ? [0] : LAGS);

const withKills = STEPS.filter(({ lists }) => !lists?.lag).flatMap((step) => KILLS.flatMap((kill) => lagsOf(step).map((lag): Scenario => {
  const lagging = { ...step, lists: { ...step.lists, lag } };
  return { ...lagging, kill, name: `${at(lagging)}: provider killed, ${kill}` };
})));

/** Every fault at every step, once and lasting, and the death of the provider at every step. */
export const SCENARIOS: readonly Scenario[] = [...withFaults, ...withKills];
