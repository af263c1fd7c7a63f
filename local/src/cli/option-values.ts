import * as path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Host } from './host';
import { REGIONS } from '../../../src/montage';

/** Parses an option as a whole number in a range. */
export function integerFrom(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    return value;
  };
}

/** The option `--region`. */
export function regionOption(): Option {
  return new Option('--region <id>', 'region of the service').choices(REGIONS.map((r) => r.id));
}

/** Absolute path of the data directory. Default: `~/.ims-local`. */
export function dataDirOf(option: string | undefined, { homeDir }: Host): string {
  return path.resolve(option ?? path.join(homeDir, '.ims-local'));
}
