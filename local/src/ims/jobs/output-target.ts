import { JobFault } from './failures';
import { indexed, OssUrl, type OutputConfig, RefusedUrl } from '../../../../src/montage';
import { type ObjectAddress } from '../media/media-asset';

/** Where the outputs of a job go. */
export class OutputTarget {
  /** The target that an output configuration names: an OSS URL, or a VOD bucket with a file name. */
  static of(config: OutputConfig): OutputTarget {
    return new OutputTarget(config.MediaURL ?? `http://${config.StorageLocation}/${config.FileName}`);
  }

  private constructor(private readonly template: string) {}

  /** URL of the output at `index`, in the form it was configured in. */
  url(index: number): string {
    return indexed(this.template, index);
  }

  /** Object of the output at `index`. @throws JobFault for a URL that the submit check let pass, as on the cloud: `https:/bucket…` */
  address(index: number): ObjectAddress {
    const parsed = OssUrl.parse(this.url(index));
    if (parsed instanceof RefusedUrl) throw new JobFault('InvalidParameter', `The output URL has ${parsed.is}; ${parsed.fix}.`);
    return { bucket: parsed.bucket, key: parsed.key };
  }
}
