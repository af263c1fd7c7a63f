export * from './job-template';
export * from './montage-template';
export * from './template-content';
