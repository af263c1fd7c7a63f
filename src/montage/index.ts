/** The domain: what a highlight montage is, what is allowed in it, and what the service makes of it. */
export { ADDITIONAL_JSON, additionalFields, fromAttributes, toAttributes } from './attributes';
export { canonical, canonicalTemplate, digestOf, digestOfTemplate, type Json } from './canonical';
export * from './catalogs';
export { checkMontage, checkTemplate, type CheckContext } from './check';
export { orientationOf, STICKER_DEFAULTS, TITLE_DEFAULTS, TITLE_Y, withDefaults, type EffectiveMontage } from './defaults';
export { mergeTemplate } from './merge';
export * from './model';
export { snakeCase } from './names';
export { nearest } from './nearest';
export { indexed, isPlaceholder, isUrl, OssUrl, parseOssHost, redacted, RefusedUrl, REFUSALS, suffixOf } from './oss-url';
export { parseMontage, readMontage, type MontageSource, type ParsedMontage } from './parse';
export { formatPath, parsePath, toAttributePath, valueAt, type Segment } from './path';
export { RULES, severityOf, type EveryField, type Need, type Place, type Rule, type Violation } from './rules';
export { rotatingPick, speedFactor } from './selection';
export { isKnown, UNKNOWN, type Draft } from './unknown';
export { toWire, type WireMontage } from './wire';
