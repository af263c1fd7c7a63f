export * from './editing-project';
export * from './highlight-montage-job';
export * from './job-options';
export { OnExpired, OnFailed, OnMissingOutput, OnPartialFailure, OutputRemoval } from './job-policies';
export { type IHighlightMontageJob } from './montage-job-base';
export { type MontageStyle } from './montage-style';
export * from './render-job';
