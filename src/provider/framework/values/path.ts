/**
 * A path in a configuration: names of attributes, keys of maps, indices of lists, such as `['input_config', 'title_array', 3]`.
 * Elements of sets have no path; a path ends at the set.
 */
export type Path = readonly (string | number)[];

/** The path as text: `input_config.title_array[3]`, or `labels["a.b"]` for a key that is not an identifier. */
export function pathText(path: Path): string {
  return path.map((step, i) => {
    if (typeof step === 'number') return `[${step}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
    return i === 0 ? step : `.${step}`;
  }).join('');
}
