import { tfplugin6 } from '../../plugin';
import { type CompiledAttribute, type CompiledObject } from '../compiled';
import { type Diagnostic } from '../diagnostics';
import { type Path } from '../path';
import { type WireType } from '../types';

/** Diagnostics for Terraform, with every text scrubbed by `redact`. */
export function diagnosticsToWire(
  object: CompiledObject, diagnostics: readonly Diagnostic[], redact: (text: string) => string,
): tfplugin6.Diagnostic[] {
  return diagnostics.map(({ severity, summary, detail, path }) => ({
    severity: severity === 'error' ? tfplugin6.Diagnostic_Severity.ERROR : tfplugin6.Diagnostic_Severity.WARNING,
    summary: redact(summary),
    detail: redact(detail),
    attribute: path === undefined || path.length === 0 ? undefined : pathToWire(object, path),
  }));
}

type Selector = NonNullable<tfplugin6.AttributePath_Step['selector']>;
/** What a step of a path leads into. */
type Place = { step(step: string | number): [Selector, Place] | undefined };

/** A path for Terraform. Ends where the schema has no such step, and at sets, into which no path leads. */
export function pathToWire(object: CompiledObject, path: Path): tfplugin6.AttributePath {
  const steps: tfplugin6.AttributePath_Step[] = [];
  let place: Place | undefined = insideObject(object);
  for (const step of path) {
    const next: [Selector, Place] | undefined = place.step(step);
    if (next === undefined) break;
    steps.push({ selector: next[0] });
    place = next[1];
  }
  return { steps };
}

const NOWHERE: Place = { step: () => undefined };

function insideObject(object: CompiledObject): Place {
  return {
    step: (step) => {
      const attribute = typeof step === 'string' ? object.get(step) : undefined;
      return attribute && [{ $case: 'attributeName', value: attribute.name }, insideAttribute(attribute)];
    },
  };
}

function insideAttribute({ type, nested }: CompiledAttribute): Place {
  if (type !== undefined) return insideType(type.wire);
  const { nesting, object } = nested!;
  return nesting === 'single' ? insideObject(object) : insideCollection(nesting, insideObject(object));
}

function insideType(wire: WireType): Place {
  return typeof wire === 'string' ? NOWHERE : insideCollection(wire[0], insideType(wire[1]));
}

function insideCollection(kind: 'list' | 'set' | 'map', element: Place): Place {
  return {
    step: (step) => {
      if (kind === 'list' && typeof step === 'number') return [{ $case: 'elementKeyInt', value: BigInt(step) }, element];
      if (kind === 'map' && typeof step === 'string') return [{ $case: 'elementKeyString', value: step }, element];
      return undefined;
    },
  };
}
