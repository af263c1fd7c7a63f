export * from './episode-props';
export * from './episodes';
export * from './highlight-montage';
export * from './montage-series';
