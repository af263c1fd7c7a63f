/** How a bucket encrypts what lies in it. */
export class BucketEncryption {
  /** AES-256 with keys that OSS keeps; costs nothing. */
  public static aes256(): BucketEncryption {
    return new BucketEncryption('AES256');
  }

  /** SM4 with keys that OSS keeps. */
  public static sm4(): BucketEncryption {
    return new BucketEncryption('SM4');
  }

  /**
   * A key of the Key Management Service. Whoever reads the bucket, IMS too, needs the permission to use it.
   * @param keyId id of the key; without, the key that OSS has there
   */
  public static kms(keyId?: string): BucketEncryption {
    return new BucketEncryption('KMS', keyId);
  }

  private constructor(private readonly algorithm: string, private readonly keyId?: string) {}

  /** @internal */
  public _render() {
    return { sseAlgorithm: this.algorithm, kmsMasterKeyId: this.keyId };
  }
}
