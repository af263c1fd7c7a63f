/**
 * The error codes of the engine, by cause. Guess: local-engine-error-codes
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

/** The error of a job. `message` names the material as in the montage, what is wrong, and what is allowed. */
export class EngineError extends Error {
  constructor(readonly code: typeof ENGINE_CODES[keyof typeof ENGINE_CODES], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError';
  }
}

const DISK_FULL = /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT|There is not enough space on the disk/;

/** Whether a log or an error code reports a full disk. */
export const isDiskFullMessage = (text: string): boolean => DISK_FULL.test(text);

/** The error for a full disk, if a log or an error code reports one; `directory` is on the disk. */
export function diskFullError(text: string, directory: string): EngineError | undefined {
  return isDiskFullMessage(text)
    ? new EngineError(
      ENGINE_CODES.diskFull,
      `The disk of ${directory} is full. Free space, or choose another directory for temporary files, and submit again.`,
    )
    : undefined;
}
