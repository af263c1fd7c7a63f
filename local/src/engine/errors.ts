/**
 * Every code with which the engine fails, by what is wrong.
 *
 * Not verified against the cloud: of `InvalidMaterial.*` only `InvalidMaterial.NotFound` was seen in answers of the service; the others are
 * named after it. `Engine.*` are this machine's own troubles, which the cloud does not have.
 */
export const ENGINE_CODES = {
  noVoice: 'InvalidMaterial.NoVoice',
  noAudio: 'InvalidMaterial.NoAudioStream',
  noPicture: 'InvalidMaterial.NoVideoStream',
  image: 'InvalidMaterial.NotVideo',
  unreadable: 'InvalidMaterial.Unreadable',
  outOfRange: 'InvalidMaterial.InPointBeyondEnd',
  timeline: 'TimelineFormatError',
  output: 'Engine.UnsupportedOutput',
  noFfmpeg: 'Engine.NoFfmpeg',
  diskFull: 'Engine.DiskFull',
  failed: 'Engine.FfmpegFailed',
} as const;

/** What a job fails with; `message` says where, what was found, what is needed, and names the material as the montage spells it. */
export class EngineError extends Error {
  constructor(readonly code: typeof ENGINE_CODES[keyof typeof ENGINE_CODES], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError';
  }
}

const DISK_FULL = /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT|There is not enough space on the disk/;

/** Whether a log, or the code of another error, tells of a disk without room. */
export const isDiskFullMessage = (text: string): boolean => DISK_FULL.test(text);

/** The error for a disk without room, if that is what a log or another error tells of; `where` is the directory written to. */
export function diskFullError(text: string, where: string): EngineError | undefined {
  return isDiskFullMessage(text)
    ? new EngineError(
      ENGINE_CODES.diskFull,
      `No space is left on the disk of ${where}. Free some, or choose another directory for temporary files, and submit again.`,
    )
    : undefined;
}
