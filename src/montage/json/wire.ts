import type { Montage } from '../model';
import { formatPath, type Segment } from './path';

/** The three configurations as the API takes them: each a JSON object in a string. */
export interface WireMontage {
  readonly InputConfig: string;
  readonly EditingConfig?: string;
  readonly OutputConfig: string;
}

/**
 * The montage as the API takes it. Nothing is added or dropped: order of keys and lists, nulls and unknown keys stay.
 * Throws a TypeError that names the place when a value is UNKNOWN or cannot be said in JSON.
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
  refuseUnsayable(value, path);
  return JSON.stringify(value);
}

function refuseUnsayable(value: unknown, path: readonly Segment[]): void {
  if (typeof value === 'symbol') throw new TypeError(`${formatPath(path)} is not known yet, so it cannot be sent.`);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${formatPath(path)} is ${value}, which JSON cannot say.`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    refuseUnsayable(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
