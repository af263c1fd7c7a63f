import type { Montage } from '../model';
import { formatPath, type Segment } from './path';

/** The three configurations as the API expects them: each a JSON object in a string. */
export interface WireMontage {
  readonly InputConfig: string;
  readonly EditingConfig?: string;
  readonly OutputConfig: string;
}

/**
 * The montage as the API expects it. Nothing is added or removed: the order of keys and lists, nulls and unknown keys stay.
 * @throws TypeError with the path of a value that is UNKNOWN or not representable in JSON
 */
export function toWire(montage: Montage): WireMontage {
  const { InputConfig, EditingConfig, OutputConfig } = montage;
  return {
    InputConfig: stringified(InputConfig, ['InputConfig']),
    ...(EditingConfig !== undefined && EditingConfig !== null && { EditingConfig: stringified(EditingConfig, ['EditingConfig']) }),
    OutputConfig: stringified(OutputConfig, ['OutputConfig']),
  };
}

function stringified(value: unknown, path: readonly Segment[]): string {
  assertSerializable(value, path);
  return JSON.stringify(value);
}

function assertSerializable(value: unknown, path: readonly Segment[]): void {
  if (typeof value === 'symbol') throw new TypeError(`${formatPath(path)} is not known yet and cannot be sent.`);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${formatPath(path)} is ${value}, which is not representable in JSON.`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    assertSerializable(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
