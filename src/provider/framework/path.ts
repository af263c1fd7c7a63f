/**
 * Where in a configuration something is: names of attributes, keys of maps, indices of lists, as they would be written
 * in TypeScript: `['input_config', 'title_array', 3]`. What is inside a set has no address of its own: a path ends at the set.
 */
export type Path = readonly (string | number)[];

/** `['input_config', 'title_array', 3]` as `input_config.title_array[3]`; the key of a map with dots as `labels["a.b"]`. */
export function pathText(path: Path): string {
  return path.map((step, i) => {
    if (typeof step === 'number') return `[${step}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
    return i === 0 ? step : `.${step}`;
  }).join('');
}
