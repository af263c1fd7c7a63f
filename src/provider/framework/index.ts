/**
 * A small framework for Terraform resources and data sources.
 *
 * A resource is a schema and five functions. The framework does the rest of what Terraform requires of a provider: complete
 * objects, defaults, unknown values, replacement, required attributes inside nested objects, numbers of any size, states after
 * failures. {@link Resource} and {@link AttributeOptions} document it.
 *
 * ```ts
 * const attributes = {
 *   id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Assigned by the service.' }),
 *   name: attribute.string({ required: true, requiresReplace: true, validators: [lengthBetween(1, 64)] }),
 *   size: attribute.integer({ default: 3, validators: [between(1, 10)] }),
 *   labels: attribute.map('string', { optional: true }),
 *   output: attribute.object({
 *     url: attribute.string({ required: true }),
 *     quality: attribute.number({ default: 0.5 }),
 *   }, { default: {} }),                               // unset: { url: null, quality: 0.5 }
 *   timeouts: timeouts({ create: '30m' }),
 * };
 *
 * export const thing = defineResource<typeof attributes, Cloud>({ version: 1, description: 'A thing.', attributes }, {
 *   typeName: 'ims_thing',
 *   plan({ kind, planned, prior, replace }, context) { … },                       // optional
 *   async create({ planned }, context) {
 *     const created = await context.providerData.create(planned.name, { signal: context.signal, timeout: context.timeouts.create });
 *     const state = { ...planned, id: created.id };
 *     context.checkpoint(state);                        // a later failure cannot lose the id
 *     await created.ready(context.signal);
 *     return state;
 *   },
 *   async read(state, context) { return await context.providerData.has(state.id!) ? state : null; },
 *   async update({ planned, prior }, context) { … return planned; },
 *   async delete(state, context) { … },
 *   importState: (id) => ({ id }),
 * });
 *
 * // The provider's executable:
 * void servePlugin({
 *   name: 'registry.terraform.io/alicloud-ims/ims',
 *   version: '1.2.3',
 *   provider: async () => require('./provider').provider,   // loaded after the handshake
 * });
 * ```
 *
 * Paths of diagnostics are arrays: `['output', 'url']`, `['labels', 'a']`, `['titles', 3]`.
 */
export { Attribute, attribute, InvalidSchema } from './schema/attributes';
export type { AttributeOptions, Attributes, Values } from './schema/attributes';
export { DiagnosticError, Diagnostics } from './diagnostics';
export type { Diagnostic } from './diagnostics';
export { pathText } from './values/path';
export type { Path } from './values/path';
export { PrivateState } from './private-state';
export { defineDataSource, defineResource } from './resource';
export type { ApplyContext, Change, Context, DataSource, PlannedChange, Provider, Resource, ResourceContext, Schema } from './resource';
export { servePlugin } from './serve';
export type { ServeOptions } from './serve';
export { duration, durationOf, durationText, timeouts } from './schema/timeouts';
export type { Operation, Timeouts } from './schema/timeouts';
export type { ElementType } from './schema/types';
export { atLeast, between, lengthBetween, matching, oneOf, sizeBetween } from './schema/validators';
export type { Validator } from './schema/validators';
export { ExactNumber, isObject, isUnknown, isWhollyKnown, Unknown, UNKNOWN } from './values/values';
export type { MaybeUnknown, PartlyUnknown, Value, ValueObject } from './values/values';
