/** Something that the service sends a message about. For an event that is not listed here, use `CallbackEvent.named`. */
export class CallbackEvent {
  /** A montage job, or another batch job, is finished. */
  public static readonly BATCH_PRODUCE_MEDIA_COMPLETE = new CallbackEvent('BatchProduceMediaComplete');
  /** One video is rendered. */
  public static readonly PRODUCE_MEDIA_COMPLETE = new CallbackEvent('ProduceMediaComplete');
  /** A media asset is registered. */
  public static readonly REGISTER_MEDIA_COMPLETE = new CallbackEvent('RegisterMediaComplete');
  /** A media asset is deleted. */
  public static readonly DELETE_MEDIA_COMPLETE = new CallbackEvent('DeleteMediaComplete');
  /** The title, description or another property of a media asset has changed. */
  public static readonly MEDIA_BASE_CHANGE_COMPLETE = new CallbackEvent('MediaBaseChangeComplete');
  /** A file is uploaded. */
  public static readonly FILE_UPLOAD_COMPLETE = new CallbackEvent('FileUploadComplete');
  /** Snapshots are taken. */
  public static readonly SNAPSHOT_COMPLETE = new CallbackEvent('SnapshotComplete');
  /** A media asset is analysed. */
  public static readonly MEDIA_AI_ANALYSIS_COMPLETE = new CallbackEvent('MediaAiAnalysisComplete');

  /**
   * An event that the constants lack.
   * @param name its name on the vendor's list of events, e.g. `TranscodeComplete`
   */
  public static named(name: string): CallbackEvent {
    return new CallbackEvent(name);
  }

  private constructor(
    /** The service's name of the event. */
    public readonly name: string,
  ) {}
}
