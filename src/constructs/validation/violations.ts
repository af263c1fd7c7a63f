import { Annotations } from 'cdktf';
import { type IConstruct } from 'constructs';
import { propOf } from './prop-names';
import { type Violation } from '../../montage';

/** Reports violations at synth: warnings as annotations of the construct, and errors as the returned validation errors. */
export function reported(construct: IConstruct, violations: readonly Violation[], messageOf: (violation: Violation) => string): string[] {
  const messages = (severity: Violation['severity']) => [...new Set(violations.filter((violation) => violation.severity === severity).map(messageOf))];
  messages('warning').forEach((message) => Annotations.of(construct).addWarning(message));
  return messages('error');
}

/** Parts of a message in the words of the props, where those of the rule name fields of the API. */
const BY_PROP: Readonly<Record<string, Partial<Pick<Violation, 'got' | 'allowed' | 'fix'>>>> = {
  'IMS1003 canvas': { got: 'no size', allowed: 'a Canvas', fix: 'add one, e.g. Canvas.PORTRAIT_1080, or a template that has one' },
  'IMS1201 strategy.pacing': { fix: 'use HighlightStrategy.jump(), or remove it' },
  'IMS1202 strategy.description': { fix: 'use HighlightStrategy.smooth(), or remove it' },
  'IMS1203 strategy.faces': { fix: 'use HighlightStrategy.smooth(), or remove it' },
  'IMS1204 count': { fix: 'use HighlightStrategy.smooth(), or a count of 1' },
  'IMS1502 output': { fix: 'use MontageOutput.toBucket, toUrl, toVod or preview' },
  'IMS2304 titleStyle': { fix: 'add titles, or remove titleStyle' },
  'IMS2311 sourceVolume': {
    got: 'outputs without sound: sourceVolume is 0 and there is no music', fix: 'set sourceVolume: 1 to keep the sound of the footage, or add music',
  },
};

/** The message of a violation by the prop at fault, and after it the field of the API. */
export function messageByProp(violation: Violation): string {
  const { code, path } = violation;
  const prop = propOf(path, code);
  if (prop === undefined) return violation.message;
  const { got, allowed, fix } = { ...violation, ...BY_PROP[`${code} ${prop}`] };
  // One prop sets both fields, so one message is enough.
  const field = code === 'IMS1003' ? path.replace(/(Width|Height)$/, 'Width and Height') : path;
  return `${prop}: got ${got}, allowed ${allowed}; ${fix} (${code}, ${field || 'montage'}).`;
}
