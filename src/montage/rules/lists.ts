import type { SubHeading } from '../model';
import { isKnown } from '../unknown';
import { describe } from './engine/describe';
import { everyField, rule } from './engine/rule';

/** The positions of the first two known items that say the same. */
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
    title: 'Each level of sub-headings stands once.',
    at: 'InputConfig.SubHeadingArray[*].Level',
    needs: ['InputConfig.SubHeadingArray', '@index'],
    valid: (level, subHeadings, index) => subHeadings.findIndex((subHeading) => subHeading?.Level === level) === index,
    got: (level) => `level ${level} a second time`,
    allowed: 'each level once',
    fix: 'put all its texts into one entry',
    source: 'INF: what a repeated level means is not documented',
  }),
  rule<readonly unknown[]>({
    code: 'IMS2002',
    title: 'A list of things to choose from or to go through does not repeat an item.',
    at: everyField('whose items should differ', (spec) => spec.distinct === true),
    valid: (items) => repeated(items) === undefined,
    got: (items) => {
      const [first, second] = repeated(items)!;
      return `the same item at [${first}] and [${second}] (${describe(items[second])})`;
    },
    allowed: 'items that differ',
    fix: 'remove one of them, unless it shall count twice',
    source: 'INF: a repetition is analysed or drawn twice',
  }),
];
