import { type ApiError } from '../../../src/ims/wire/api-error';
import { Parameter, readInput } from '../../../src/ims/wire/parameter';

const PARAMETERS = {
  Name: Parameter.text('', { maxBytes: 6 }).mandatory(),
  Order: Parameter.oneOf('', ['asc', 'desc']).withDefault('desc'),
  Max: Parameter.integer('', { min: 1, max: 100 }),
  Flag: Parameter.flag(''),
  List: Parameter.list('', { max: 2 }),
  Since: Parameter.utcTime(''),
};

const read = (given: Record<string, string>) => readInput(PARAMETERS, new Map(Object.entries(given)));

function refusal(given: Record<string, string>): string {
  try {
    read(given);
  } catch (error) {
    const { code, message } = error as ApiError;
    return `${code} ${message}`;
  }
  throw new Error('it was read');
}

describe('Parameter', () => {
  it('returns typed values, defaults, and undefined for absent parameters', () => {
    expect(read({ Name: 'x' })).toEqual({ Name: 'x', Order: 'desc', Max: undefined, Flag: undefined, List: undefined, Since: undefined });
    expect(read({ Name: 'x', Order: 'asc', Max: '7', Flag: 'True', List: 'a, b,', Since: '1970-01-01T00:00:02Z', Other: '?' }))
      .toEqual({ Name: 'x', Order: 'asc', Max: 7, Flag: true, List: ['a', 'b'], Since: 2000 });
  });

  it('names an absent required parameter', () => {
    expect(refusal({})).toMatch(/^MissingParameter .*"Name"/);
  });

  it.each([
    ['Name', '宁宁宁', /9 bytes; at most 6 are allowed/],
    ['Order', 'up', /"up" was given; allowed are asc, desc/],
    ['Max', '0', /from 1 to 100/],
    ['Max', '101', /from 1 to 100/],
    ['Max', '1.5', /from 1 to 100/],
    ['Max', 'ten', /from 1 to 100/],
    ['Flag', 'yes', /true and false/],
    ['List', 'a,b,c', /3 entries; at most 2 are allowed/],
    ['Since', '2026-01-31 08:00', /UTC time/],
    ['Since', '2026-02-30T08:00:00Z', /UTC time/],
  ])('refuses %s=%s', (name, value, words) => {
    const refused = refusal({ Name: 'x', [name]: value });
    expect(refused).toMatch(new RegExp(`^InvalidParameter .*"${name}"`));
    expect(refused).toMatch(words);
  });
});
