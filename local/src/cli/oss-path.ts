import { CliError } from './terminal';

/** A place in the local OSS as users write it: `oss://bucket/key`. */
export class OssPath {
  /** @throws CliError for anything else */
  static parse(text: string): OssPath {
    const [, bucket, key = ''] = /^oss:\/\/([^/]*)(?:\/(.*))?$/s.exec(text) ?? [];
    if (bucket === undefined) throw new CliError(`"${text}" is not a place in the OSS. Write oss://<bucket>/<key>.`);
    return new OssPath(bucket, key);
  }

  private constructor(readonly bucket: string, readonly key: string) {}

  /** The same place, with `fileName` added when it is a bucket or a folder (ends in a slash). */
  forFile(fileName: string): OssPath {
    return this.key === '' || this.key.endsWith('/') ? new OssPath(this.bucket, this.key + fileName) : this;
  }

  toString(): string {
    return `oss://${this.bucket}/${this.key}`;
  }
}
