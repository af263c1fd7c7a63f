/** The engine: analyses footage, selects highlights, composes Timelines, and renders videos. */
export { createEngine, type Engine, type EngineRequest, type Material, type PlannedOutput, type Progress } from './engine';
export { ENGINE_CODES, EngineError } from './errors';
export { probe, type Probe } from './ffmpeg/probe';
export { selectFfmpeg, type FfmpegChoice, type FfmpegOptions } from './ffmpeg/select';
export type { Rendered, RenderRequest, RenderTarget } from './render/render';
export {
  timelineDuration,
  type AudioTrack,
  type AudioTrackClip,
  type Effect,
  type SubtitleTrack,
  type SubtitleTrackClip,
  type Timeline,
  type VideoTrack,
  type VideoTrackClip,
} from './timeline';
