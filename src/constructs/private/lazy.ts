/**
 * What takes long to load is loaded with the first job: a program that only imports the library, or declares a provider, does not
 * wait for the model, the rules and the largest of the generated classes.
 */
/* eslint-disable @typescript-eslint/no-require-imports */

export function jobBinding(): typeof import('../../bindings/ims/highlight-montage-job') {
  return require('../../bindings/ims/highlight-montage-job');
}

export function resultBinding(): typeof import('../../bindings/ims/highlight-montage-result') {
  return require('../../bindings/ims/highlight-montage-result');
}

export function montageDocument(): typeof import('./montage-document') {
  return require('./montage-document');
}
