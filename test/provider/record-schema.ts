/** Records the current schema for a release: `npx tsx test/provider/record-schema.ts 0.2`. Schemas of released versions are never recorded again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapesOf } from './schema-history';
import { provider } from '../../src/provider/provider';

const [version] = process.argv.slice(2);
if (!version) throw new Error('Which version? Usage: npx tsx test/provider/record-schema.ts <version>');
writeFileSync(join(__dirname, 'schemas', `${version}.json`), `${JSON.stringify(shapesOf(provider.resources), null, 1)}\n`);
