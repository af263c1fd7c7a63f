export * from './media-asset';
export * from './media-asset-interface';
