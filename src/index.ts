export * from './constructs';
export * as alicloud from './bindings/alicloud';
export * as ims from './bindings/ims';
