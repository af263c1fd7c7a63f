export * from './ims-provider';
