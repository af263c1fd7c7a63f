import { CAPTION_RULES } from './captions';
import { EDITING_RULES } from './editing';
import type { Rule } from './engine/rule';
import { FOOTAGE_RULES } from './footage';
import { LIST_RULES } from './lists';
import { MATERIAL_RULES } from './materials';
import { OUTPUT_RULES } from './output';
import { PROCESS_RULES } from './process';
import { SHAPE_RULES } from './shape';
import { STRATEGY_RULES } from './strategy';
import { TEMPLATE_RULE } from './templates';
import { URL_RULES } from './urls';

export { describe } from './engine/describe';
export { severityOf, type EveryField, type Need, type Place, type Rule } from './engine/rule';
export type { Violation } from './engine/violation';

/** All rules, sorted by code. */
export const RULES: readonly Rule[] = [
  ...SHAPE_RULES,
  ...LIST_RULES,
  ...MATERIAL_RULES,
  ...FOOTAGE_RULES,
  ...URL_RULES,
  ...STRATEGY_RULES,
  ...CAPTION_RULES,
  ...EDITING_RULES,
  ...PROCESS_RULES,
  ...OUTPUT_RULES,
  TEMPLATE_RULE,
].sort((a, b) => (a.code < b.code ? -1 : 1));
