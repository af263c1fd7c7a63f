import * as path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Host } from './host';
import { REGIONS } from '../../../src/montage';

/** Reads an option's text as a whole number in a range. */
export function integerFrom(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    return value;
  };
}

/** The option `--region`. */
export function regionOption(): Option {
  return new Option('--region <id>', 'region that the server plays').choices(REGIONS.map((r) => r.id));
}

/** The directory of data: what the option says, or `~/.ims-local`. Absolute. */
export function dataDirOf(option: string | undefined, { homeDir }: Host): string {
  return path.resolve(option ?? path.join(homeDir, '.ims-local'));
}
