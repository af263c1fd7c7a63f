/** TypeScript type of the values that a spec describes. An optional field may be null, as in JSON from other programs. */
export type ValueOf<S> =
  S extends { type: 'list'; of: infer Item } ? readonly ValueOf<Item>[]
    : S extends { type: 'map'; of: infer Item } ? { readonly [key: string]: ValueOf<Item> }
      : S extends { type: 'object'; fields: infer F } ? ObjectOf<F>
        : ScalarOf<S>;

/** The closed list of values if there is one, else the primitive type. */
export type ScalarOf<S> = [ClosedValuesOf<S>] extends [never] ? PrimitiveOf<S> : ClosedValuesOf<S>;

type ClosedValuesOf<S> = S extends { values?: infer Values } ? (Values extends readonly (infer Value)[] ? Value : never) : never;
type PrimitiveOf<S> = S extends { type: 'string' } ? string : S extends { type: 'boolean' } ? boolean : number;

/** Keys of the required fields. */
export type RequiredKeys<F> = { [Key in keyof F]: F[Key] extends { required?: infer R } ? (true extends R ? Key : never) : never }[keyof F];

type ObjectOf<F> =
  & { readonly [Key in RequiredKeys<F>]: ValueOf<F[Key]> }
  & { readonly [Key in Exclude<keyof F, RequiredKeys<F>>]?: ValueOf<F[Key]> | null };
