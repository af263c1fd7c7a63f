/** How a bucket encrypts its objects. */
export class BucketEncryption {
  /** AES-256 with keys that OSS manages; free of charge. */
  public static aes256(): BucketEncryption {
    return new BucketEncryption('AES256');
  }

  /** SM4 with keys that OSS manages. */
  public static sm4(): BucketEncryption {
    return new BucketEncryption('SM4');
  }

  /**
   * A key of the Key Management Service. Everything that reads the bucket, IMS included, needs the permission to use the key.
   * @param keyId id of the key; the default key of OSS when unset
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
