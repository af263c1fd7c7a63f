import type { MediaBucketProps } from './media-bucket-props';
import { faultsOf } from '../validation/prop-check';

const STORAGE_CLASSES = ['Standard', 'IA', 'Archive', 'ColdArchive', 'DeepColdArchive'];
const REDUNDANCY_TYPES = ['LRS', 'ZRS'];

/** `*`, or scheme and host as a browser sends them: without one of the two the rule would fit no request. */
const ORIGIN = /^(\*|https?:\/\/[^/\s]+)$/;

/** What OSS or the provider would refuse, or take and do nothing with. */
export function bucketFaults({ corsOrigins = [], storageClass, redundancyType }: MediaBucketProps): string[] {
  return faultsOf([
    ...corsOrigins.map((origin) => ({
      name: 'corsOrigins', value: origin, valid: (text: string) => ORIGIN.test(text),
      allowed: 'http(s):// and a host, perhaps with a port, or * for all', fix: 'write it as the browser does, e.g. https://player.example.com, without a path',
    })),
    oneOf('storageClass', storageClass, STORAGE_CLASSES),
    oneOf('redundancyType', redundancyType, REDUNDANCY_TYPES),
  ]);
}

function oneOf(name: string, value: string | undefined, allowed: readonly string[]) {
  return { name, value, valid: (text: string) => allowed.includes(text), allowed: `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`, fix: 'choose one of them, or leave it out' };
}
