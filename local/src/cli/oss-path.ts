import { CliError } from './terminal';

/** A path in the local OSS: `oss://bucket/key`. */
export class OssPath {
  /** @throws CliError for any other text */
  static parse(text: string): OssPath {
    const [, bucket, key = ''] = /^oss:\/\/([^/]*)(?:\/(.*))?$/s.exec(text) ?? [];
    if (bucket === undefined) throw new CliError(`"${text}" is not an OSS path. Write oss://<bucket>/<key>.`);
    return new OssPath(bucket, key);
  }

  private constructor(readonly bucket: string, readonly key: string) {}

  /** Appends `fileName` if the path is a bucket or ends with a slash. */
  forFile(fileName: string): OssPath {
    return this.key === '' || this.key.endsWith('/') ? new OssPath(this.bucket, this.key + fileName) : this;
  }

  toString(): string {
    return `oss://${this.bucket}/${this.key}`;
  }
}
