export * from './constructs';
export * as ims from './bindings/ims';
