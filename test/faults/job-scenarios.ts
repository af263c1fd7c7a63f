import { type Fault, FAULTS, OSS_FAULTS } from './fault-catalog';
import type { Target } from './fault-proxy';
import type { ListOptions } from './lagging-lists';

/** A step of a flow, and the requests that a fault hits in it. */
export interface Step {
  readonly flow: Flow;
  readonly target: Target;
  readonly lists?: ListOptions;
}

/**
 * | flow | what happens |
 * |---|---|
 * | create | the first apply |
 * | progress | the first apply, while the job runs |
 * | ambiguous | the first apply; the submit is carried out, but its response is lost |
 * | adopt | the second apply, after the state was lost |
 * | adopt preview | the same for a preview |
 * | refresh | the second apply |
 * | tracked | the first apply of a montage whose digest includes the bytes of its footage |
 * | outputs | the second apply of a montage that runs again when its videos are missing |
 * | destroy | the montage is destroyed with its outputs |
 */
export type Flow = 'create' | 'progress' | 'ambiguous' | 'adopt' | 'adopt preview' | 'refresh' | 'tracked' | 'outputs' | 'destroy';

export interface Scenario extends Step {
  readonly name: string;
  readonly fault?: Fault;
  /** Until the command has ended. Default: once. */
  readonly lasting?: boolean;
  /** Instead of a fault: the provider is killed. */
  readonly kill?: Kill;
}

/** When the provider is killed: the request has arrived, was carried out, or has a response that is not in the state yet. */
export type Kill = 'arrived' | 'carried out' | 'answered';
export const KILLS: readonly Kill[] = ['arrived', 'carried out', 'answered'];

const LIST = 'ListBatchMediaProducingJobs';
const SUBMIT = 'SubmitScreenMediaHighlightsJob';
const GET = 'GetBatchMediaProducingJob';
const HEAD = 'HeadObject';

/** Every operation in the life of a job. */
export const STEPS: readonly Step[] = [
  { flow: 'create', target: { operation: LIST } },
  { flow: 'create', target: { operation: LIST, page: 2 }, lists: { paged: true } },
  { flow: 'create', target: { operation: SUBMIT } },
  { flow: 'create', target: { operation: GET } },
  { flow: 'progress', target: { operation: 'GetMediaProducingJob' } },
  { flow: 'progress', target: { operation: GET, nth: 2 } },
  { flow: 'ambiguous', target: { operation: LIST, nth: 2 } },
  { flow: 'ambiguous', target: { operation: LIST, nth: 2 }, lists: { lag: 1 } },
  { flow: 'ambiguous', target: { operation: LIST, nth: 2, page: 2 }, lists: { paged: true } },
  { flow: 'adopt', target: { operation: LIST } },
  { flow: 'adopt', target: { operation: LIST, page: 2 }, lists: { paged: true } },
  { flow: 'adopt', target: { operation: GET } },
  { flow: 'adopt', target: { operation: 'GetMediaInfo' } },
  { flow: 'adopt preview', target: { operation: 'GetEditingProject' } },
  { flow: 'refresh', target: { operation: GET } },
  { flow: 'tracked', target: { operation: HEAD } },
  { flow: 'tracked', target: { operation: HEAD, nth: 2 } },
  { flow: 'outputs', target: { operation: HEAD } },
  { flow: 'destroy', target: { operation: GET } },
  { flow: 'destroy', target: { operation: LIST } },
  { flow: 'destroy', target: { operation: 'DeleteMediaInfos' } },
  { flow: 'destroy', target: { operation: 'DeleteEditingProjects' } },
];

const at = ({ flow, target, lists = {} }: Step) => [
  flow, target.operation, target.nth && `#${target.nth}`, target.page && `page ${target.page}`, lists.lag && `lists lag by ${lists.lag}`,
].filter(Boolean).join(' ');

const faultsAt = ({ target }: Step) => (target.operation === HEAD ? [...FAULTS, ...OSS_FAULTS] : FAULTS);

const withFaults = STEPS.flatMap((step) => faultsAt(step).flatMap((fault) => [false, true].map((lasting): Scenario =>
  ({ ...step, fault, lasting, name: `${at(step)}: ${fault.name}, ${lasting ? 'every time' : 'once'}` }))));

/** How many listings do not show the job of a killed provider. */
const LAGS = [0, 1, 3];

/** The machine that submitted finds a job without a listing; on another one, weeks later, listings do not lag. */
const lagsOf = ({ flow, target }: Step) => (flow === 'adopt' && target.operation === LIST ? [0] : LAGS);

const withKills = STEPS.filter(({ lists }) => !lists?.lag).flatMap((step) => KILLS.flatMap((kill) => lagsOf(step).map((lag): Scenario => {
  const lagging = { ...step, lists: { ...step.lists, lag } };
  return { ...lagging, kill, name: `${at(lagging)}: provider killed, ${kill}` };
})));

/** Every fault at every step, once and lasting, and kill -9 at every step. */
export const SCENARIOS: readonly Scenario[] = [...withFaults, ...withKills];
