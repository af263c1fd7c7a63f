import * as fc from 'fast-check';
import { MONTAGE, type FieldSpec, type Montage } from '../../src/montage';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const strangerKey = text.map((key) => `~${key}`);

/** Values of a spec's type, whether or not the rules like them; nulls and unknown keys included. */
export function valuesOf(spec: FieldSpec): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'string': return spec.values ? fc.constantFrom(...spec.values) : text;
    case 'integer': return fc.integer({ min: -10, max: 5000 });
    case 'number': return fc.oneof(fc.integer({ min: -10, max: 5000 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'boolean': return fc.boolean();
    case 'list': return fc.array(valuesOf(spec.of), { maxLength: 3 });
    case 'map': return fc.dictionary(fc.constantFrom('1', '2', '3', '__proto__'), valuesOf(spec.of), { maxKeys: 3 });
    case 'object': return fc.tuple(
      fc.record(Object.fromEntries(Object.entries(spec.fields).map(([key, field]) => [key, orNull(field)])), {
        requiredKeys: Object.keys(spec.fields).filter((key) => spec.fields[key].required),
      }),
      fc.dictionary(strangerKey, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 1 }),
    ).map(([known, strangers]) => ({ ...known, ...strangers }));
  }
}

const orNull = (spec: FieldSpec) =>
  (spec.required ? valuesOf(spec) : fc.oneof({ weight: 6, arbitrary: valuesOf(spec) }, { weight: 1, arbitrary: fc.constant(null) }));

export const montages = valuesOf(MONTAGE) as fc.Arbitrary<Montage>;

/** Fixed, so that a failure is seen by everyone. */
export const RUNS = { seed: 20250910, numRuns: 80 } as const;
