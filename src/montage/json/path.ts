import { BATCH_TEMPLATE_CONFIG, MONTAGE, type FieldSpec } from '../model';
import { snakeCase } from './names';

/** One step of a path: a key of an object or map, or an index of a list. */
export type Segment = string | number;

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
const SEGMENT = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_][A-Za-z0-9_]*)/y;

/** A path as text: `InputConfig.TitleArray[3]`, `EditingConfig.SubHeadingConfig["1"].Y`. */
export function formatPath(segments: readonly Segment[]): string {
  return segments.map((segment, index) => {
    if (typeof segment === 'number') return `[${segment}]`;
    if (!IDENTIFIER.test(segment)) return `[${JSON.stringify(segment)}]`;
    return index === 0 ? segment : `.${segment}`;
  }).join('');
}

/**
 * The segments of a path.
 * @throws RangeError when the text is not a path
 */
export function parsePath(path: string): Segment[] {
  const segments: Segment[] = [];
  SEGMENT.lastIndex = 0;
  while (SEGMENT.lastIndex < path.length) {
    const from = SEGMENT.lastIndex;
    const match = SEGMENT.exec(path);
    if (!match) throw new RangeError(`Not a path: ${path} (at character ${from})`);
    const [, index, quoted, key] = match;
    segments.push(index !== undefined ? Number(index) : quoted !== undefined ? JSON.parse(quoted) as string : key);
  }
  return segments;
}

/** The value at a path, or undefined if the path does not exist. */
export function valueAt(root: unknown, segments: readonly Segment[]): unknown {
  return segments.reduce<unknown>(
    (value, segment) => (typeof value === 'object' && value !== null ? (value as Record<Segment, unknown>)[segment] : undefined),
    root,
  );
}

const child = (spec: FieldSpec, segment: Segment): FieldSpec | undefined => {
  switch (spec.type) {
    case 'object': return Object.hasOwn(spec.fields, segment) ? spec.fields[segment] : undefined;
    case 'list':
    case 'map': return spec.of;
    default: return undefined;
  }
};

/**
 * The provider's attribute at a path of the API: `InputConfig.TitleArray[3]` → `['input_config', 'title_array', 3]`. Keys of maps stay
 * as they are. For a key that is not in the model it is the attribute of the object that contains the key.
 */
export function toAttributePath(path: string): Segment[] {
  const attribute: Segment[] = [];
  let spec: FieldSpec | undefined = { ...MONTAGE, fields: { ...MONTAGE.fields, ...BATCH_TEMPLATE_CONFIG.fields } };
  for (const segment of parsePath(path)) {
    const next: FieldSpec | undefined = child(spec, segment);
    if (!next) break;
    attribute.push(spec.type === 'object' ? snakeCase(String(segment)) : segment);
    spec = next;
  }
  return attribute;
}
