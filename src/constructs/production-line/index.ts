export * from './episodes';
export * from './line-job-props';
export * from './montage-production-line';
export * from './montage-production-line-interface';
export * from './montage-series';
