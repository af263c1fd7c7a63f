/**
 * What takes long to load is loaded with its first use: a program that only imports the library, or declares a provider, does not
 * wait for the model, the rules and the generated classes.
 */
/* eslint-disable @typescript-eslint/no-require-imports */

export function jobBinding(): typeof import('../../bindings/ims/highlight-montage-job') {
  return require('../../bindings/ims/highlight-montage-job');
}

export function resultBinding(): typeof import('../../bindings/ims/highlight-montage-result') {
  return require('../../bindings/ims/highlight-montage-result');
}

export function pipelineBinding(): typeof import('../../bindings/ims/pipeline') {
  return require('../../bindings/ims/pipeline');
}

export function templateBinding(): typeof import('../../bindings/ims/editing-template') {
  return require('../../bindings/ims/editing-template');
}

export function templateDataBinding(): typeof import('../../bindings/ims/data-ims-editing-template') {
  return require('../../bindings/ims/data-ims-editing-template');
}

export function mediaAssetBinding(): typeof import('../../bindings/ims/media-asset') {
  return require('../../bindings/ims/media-asset');
}

export function mediaAssetDataBinding(): typeof import('../../bindings/ims/data-ims-media-asset') {
  return require('../../bindings/ims/data-ims-media-asset');
}

export function callbackBinding(): typeof import('../../bindings/ims/event-callback') {
  return require('../../bindings/ims/event-callback');
}

export function projectDataBinding(): typeof import('../../bindings/ims/data-ims-editing-project') {
  return require('../../bindings/ims/data-ims-editing-project');
}

export function projectRenderBinding(): typeof import('../../bindings/ims/project-render-job') {
  return require('../../bindings/ims/project-render-job');
}

export function montageDocument(): typeof import('./montage-document') {
  return require('./montage-document');
}

export function templateDocument(): typeof import('./template-document') {
  return require('./template-document');
}

export function renderDocument(): typeof import('./render-document') {
  return require('./render-document');
}

export function grantBinding(): typeof import('../permissions') {
  return require('../permissions');
}
