export * from './bucket-encryption';
export * from './bucket-ref';
export * from './media-bucket';
export * from './media-bucket-interface';
export * from './media-bucket-props';
export * from './media-object';
