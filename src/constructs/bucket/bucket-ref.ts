/** Names a bucket: what the URL of an object in it is made of. */
export interface IBucketRef {
  /** Name of the bucket, possibly a token. */
  readonly bucketName: string;
  /** Region of the bucket, e.g. `cn-shanghai`. It has to be the region of the IMS endpoint. */
  readonly region: string;
}

/** An object that the program uploads. */
export interface IMediaObject {
  /** Key of the object in its bucket. */
  readonly key: string;
  /** `https://<bucket>.oss-<region>.aliyuncs.com/<key>`. A resource that uses it waits for the upload. */
  readonly url: string;
  /** MD5 of the file's content, 32 hexadecimal digits. */
  readonly contentHash: string;
}
