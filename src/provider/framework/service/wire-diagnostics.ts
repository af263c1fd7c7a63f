import { tfplugin6 } from '../../plugin';
import { type Diagnostic } from '../diagnostics';
import { type CompiledAttribute, type CompiledObject } from '../schema/compiled';
import { type WireType } from '../schema/types';
import { type Path } from '../values/path';

/** Converts diagnostics for Terraform and redacts their text. */
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
/** A position in the schema; `step` follows one step of a path. */
type Position = { step(step: string | number): [Selector, Position] | undefined };

/** Converts a path for Terraform. Ends at the first step that is not in the schema, and at sets, whose elements have no path. */
export function pathToWire(object: CompiledObject, path: Path): tfplugin6.AttributePath {
  const steps: tfplugin6.AttributePath_Step[] = [];
  let position: Position | undefined = insideObject(object);
  for (const step of path) {
    const next: [Selector, Position] | undefined = position.step(step);
    if (next === undefined) break;
    steps.push({ selector: next[0] });
    position = next[1];
  }
  return { steps };
}

const LEAF: Position = { step: () => undefined };

function insideObject(object: CompiledObject): Position {
  return {
    step: (step) => {
      const attribute = typeof step === 'string' ? object.get(step) : undefined;
      return attribute && [{ $case: 'attributeName', value: attribute.name }, insideAttribute(attribute)];
    },
  };
}

function insideAttribute({ type, nested }: CompiledAttribute): Position {
  if (type !== undefined) return insideType(type.wire);
  const { nesting, object } = nested!;
  return nesting === 'single' ? insideObject(object) : insideCollection(nesting, insideObject(object));
}

function insideType(wire: WireType): Position {
  return typeof wire === 'string' ? LEAF : insideCollection(wire[0], insideType(wire[1]));
}

function insideCollection(kind: 'list' | 'set' | 'map', element: Position): Position {
  return {
    step: (step) => {
      if (kind === 'list' && typeof step === 'number') return [{ $case: 'elementKeyInt', value: BigInt(step) }, element];
      if (kind === 'map' && typeof step === 'string') return [{ $case: 'elementKeyString', value: step }, element];
      return undefined;
    },
  };
}
