import { SubHeadingLevel } from '../../../src';
import { renderSubHeadings, renderSubHeadingStyles } from '../../../src/constructs/values/sub-heading';

test('renders texts and styles by level', () => {
  expect(renderSubHeadings([{ level: SubHeadingLevel.LEVEL_5, titles: ['a', 'b'] }])).toEqual([{ Level: 5, TitleArray: ['a', 'b'] }]);
  expect(renderSubHeadingStyles([{ level: SubHeadingLevel.LEVEL_2, style: { y: 0.1 } }, { level: 1, style: {} }])).toEqual({ 1: {}, 2: { Y: 0.1 } });
});

test('keeps unset and empty', () => {
  expect(renderSubHeadings(undefined)).toBeUndefined();
  expect(renderSubHeadingStyles(undefined)).toBeUndefined();
  expect(renderSubHeadings([])).toEqual([]);
  expect(renderSubHeadingStyles([])).toEqual({});
});

test('rejects two styles of one level', () => {
  const style = { level: SubHeadingLevel.LEVEL_3, style: {} };
  expect(() => renderSubHeadingStyles([style, { level: SubHeadingLevel.LEVEL_1, style: {} }, style]))
    .toThrow('subHeadingStyles: got two styles of level 3, allowed one style for each level; remove one of them.');
});
