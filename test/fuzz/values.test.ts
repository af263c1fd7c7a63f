import * as fc from 'fast-check';
import { campaign } from './campaign';
import { mutated, mutatedBytes, strangeJson } from './mutate';
import { CompiledObject } from '../../src/provider/framework/schema/compiled';
import { durationOf } from '../../src/provider/framework/schema/timeouts';
import { providerHandlers } from '../../src/provider/framework/service';
import { encode } from '../../src/provider/framework/values/codec';
import { isObject, UNKNOWN, type ValueObject } from '../../src/provider/framework/values/values';
import { GrpcError, HclLog, tfplugin6 } from '../../src/provider/plugin';
import { Calls } from '../../src/provider/plugin/calls';
import { provider } from '../../src/provider/provider';
import { ProviderData } from '../../src/provider/provider-configuration/provider-data';

/* What Terraform sends: the provider's handlers must answer with diagnostics or a gRPC status, whatever the bytes are. */

const data = new ProviderData({ region: 'cn-shanghai', credentials: {}, version: 'fuzz' });
const handlers = providerHandlers({ ...provider, configure: () => data }, HclLog.fromEnvironment({}, 'ims', () => undefined));
const calls = new Calls();
/** Requests have more fields than matter here. */
const whole = <T>(request: object) => request as T;
const begin = () => calls.begin();
const isRefusal = (error: unknown) => error instanceof GrpcError;
const NOTHING = new Uint8Array();
const wire = (bytes: Uint8Array) => ({ msgpack: bytes, json: NOTHING });

/** Valid values of a job, with unknowns, numbers of every kind and keys of every kind. */
const jobValues: fc.Arbitrary<ValueObject> = fc.record({
  input_config: fc.record({
    media_array: fc.array(fc.constantFrom('https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4', 'm1'), { minLength: 1, maxLength: 3 }),
    title_array: fc.option(fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }), { nil: null }),
  }),
  output_config: fc.record({
    media_url: fc.constantFrom<any>('https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', UNKNOWN),
    width: fc.constantFrom<any>(540, 1080n, 2n ** 70n),
    height: fc.constant(960),
  }),
  labels: fc.dictionary(fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('constructor', 'toString', 'length')), fc.string({ maxLength: 5 })),
  user_data: fc.constantFrom<any>(null, UNKNOWN, { team: 'x' }),
  scope: fc.string(),
}) as fc.Arbitrary<ValueObject>;

const JOB = 'ims_highlight_montage_job';
const job = CompiledObject.of(provider.resources.find(({ typeName }) => typeName === JOB)!.schema.attributes);
const bytesOf = (value: unknown) => encode(job, value as ValueObject).value.msgpack;

/** Headers that promise four billion elements, extensions of every type, a map with a key with a meaning in JavaScript, deep nesting. */
const HOSTILE: readonly (readonly number[])[] = [
  [0xdd, 0xff, 0xff, 0xff, 0xff],
  [0xdf, 0xff, 0xff, 0xff, 0xff],
  [0xc6, 0xff, 0xff, 0xff, 0xff],
  [0xc9, 0, 0, 0, 1, 12, 0x80],
  [0x81, 0xa9, ...Buffer.from('__proto__'), 0x80],
  [0x81, 0xa2, ...Buffer.from('id'), ...Array<number>(5_000).fill(0x91), 0xc0],
];

const bytes = fc.oneof(
  { weight: 5, arbitrary: mutatedBytes(jobValues.map(bytesOf)) },
  { weight: 2, arbitrary: mutated(jobValues).map((value) => (isObject(value) ? bytesOf(value) : NOTHING)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }) },
  // Headers that promise four billion elements, extensions of every type, a map with a key with a meaning in JavaScript.
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE).map((list) => Uint8Array.from(list)) },
);

campaign('values to validate', 6, bytes, (value) => handlers.validateResourceConfig!(
  { typeName: JOB, config: wire(value), clientCapabilities: undefined }, begin(),
), isRefusal);
campaign('values to plan', 8, fc.tuple(bytes, bytes), ([prior, config]) => handlers.planResourceChange!(
  whole<tfplugin6.PlanResourceChange_Request>({
    typeName: JOB, priorState: wire(prior), config: wire(config), proposedNewState: wire(config), priorPrivate: NOTHING,
  }), begin(),
), isRefusal);
campaign('states to read', 4, fc.tuple(bytes, fc.uint8Array({ maxLength: 8 })), ([state, priv]) => handlers.readResource!(
  whole<tfplugin6.ReadResource_Request>({ typeName: JOB, currentState: wire(state), private: priv }), begin(),
), isRefusal);
const states = fc.oneof(mutated(fc.constant({ id: 'x', scope: '' })).map((value) => JSON.stringify(value) ?? ''), fc.string());
campaign('states of old versions', 4, fc.tuple(fc.integer({ min: -1, max: 3 }), states), ([version, json]) => handlers.upgradeResourceState!(
  { typeName: JOB, version: BigInt(version), rawState: { json: Buffer.from(json), flatmap: {} } }, begin(),
), isRefusal);
campaign('configurations of the provider', 2, fc.uint8Array({ maxLength: 40 }), (value) => handlers.configureProvider!(
  whole<tfplugin6.ConfigureProvider_Request>({ terraformVersion: '1.11.4', config: wire(value) }), begin(),
), isRefusal);
campaign('messages of the protocol', 2, fc.uint8Array({ maxLength: 60 }), (message) =>
  tfplugin6.PlanResourceChange_Request.decode(message), (error) => error instanceof Error);
campaign('values that a resource returns', 4, fc.oneof(mutated(jobValues), strangeJson), (value) => encode(job, isObject(value) ? value : {}));
campaign('durations', 2, fc.oneof(fc.string(), fc.constantFrom('1h30m', '1.5h', '9'.repeat(50_000), '1h'.repeat(50_000), `${'1h'.repeat(30_000)}x`)), durationOf);
