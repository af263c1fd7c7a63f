import * as path from 'node:path';
import { type Host } from './host';

/** The directory of data: what the option says, or `~/.ims-local`. Absolute. */
export function dataDirOf(option: string | undefined, { homeDir }: Host): string {
  return path.resolve(option ?? path.join(homeDir, '.ims-local'));
}
