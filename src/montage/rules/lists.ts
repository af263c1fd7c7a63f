import type { SubHeading } from '../model';
import { guess } from '../sources';
import { isKnown } from '../unknown';
import { describe } from './engine/describe';
import { everyField, rule } from './engine/rule';

/** The positions of the first two known items that are equal. */
function repeated(items: readonly unknown[]): readonly [number, number] | undefined {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (!isKnown(item)) continue;
    const text = typeof item === 'string' ? item : JSON.stringify(item);
    const earlier = seen.get(text);
    if (earlier !== undefined) return [earlier, index];
    seen.set(text, index);
  }
  return undefined;
}

export const LIST_RULES = [
  rule<number, [readonly SubHeading[], number]>({
    code: 'IMS1014',
    title: 'A level of sub-headings must not occur twice.',
    at: 'InputConfig.SubHeadingArray[*].Level',
    needs: ['InputConfig.SubHeadingArray', '@index'],
    valid: (level, subHeadings, index) => subHeadings.findIndex((subHeading) => subHeading?.Level === level) === index,
    got: (level) => `level ${level} for the second time`,
    allowed: 'one entry per level',
    fix: 'put all texts of the level into one entry',
    source: guess('repeated-sub-heading-level'),
  }),
  rule<readonly unknown[]>({
    code: 'IMS2002',
    title: 'A list contains an item twice.',
    at: everyField('whose items should differ', (spec) => spec.distinct === true),
    valid: (items) => repeated(items) === undefined,
    got: (items) => {
      const [first, second] = repeated(items)!;
      return `the same item at [${first}] and [${second}] (${describe(items[second])})`;
    },
    allowed: 'different items',
    fix: 'remove one of them, unless it should count twice',
    source: guess('repeated-items'),
  }),
];
