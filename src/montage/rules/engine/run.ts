import type { Check, Node } from './compile';
import type { Walk } from './needs';
import { type Violation, violationOf } from './violation';
import { formatPath, type Segment } from '../../json/path';
import { UNKNOWN } from '../../unknown';

/** All violations in a value, in document order: a value before its parts; missing fields first, then the keys as written. */
export function run(node: Node, value: unknown, walk: Walk): Violation[] {
  const inspection = new Inspection(walk);
  inspection.visit(node, value);
  return inspection.found;
}

/** One walk over a value and the model at the same time. */
class Inspection {
  readonly found: Violation[] = [];

  constructor(private readonly walk: Walk) {}

  visit(node: Node, value: unknown): void {
    if (value === UNKNOWN) return;
    for (const check of node.onValue) {
      if (!this.passes(check, value, value, node) && check.rule.final) return;
    }
    switch (node.spec.type) {
      case 'object': return this.visitFields(node, value as Record<string, unknown>);
      case 'map': return this.visitEntries(node, value as Record<string, unknown>);
      case 'list': return (value as unknown[]).forEach((item, index) => this.visitAt(index, node.item!, item));
    }
  }

  private visitFields(node: Node, value: Record<string, unknown>): void {
    for (const { key, field } of node.required) {
      if (value[key] === undefined || value[key] === null) this.passAllAt(key, field.onAbsence, undefined, value, field);
    }
    for (const key of Object.keys(value)) {
      const field = node.fields.get(key);
      const inner = value[key];
      if (!field) this.passAllAt(key, node.onUnknownKey, key, value, node);
      else if (inner !== undefined && inner !== null) this.visitAt(key, field, inner);
    }
  }

  private visitEntries(node: Node, value: Record<string, unknown>): void {
    for (const [key, inner] of Object.entries(value)) {
      const given = inner !== undefined && inner !== null;
      if (this.passAllAt(key, node.onUnknownKey, key, value, node) && given) this.visitAt(key, node.item!, inner);
    }
  }

  private visitAt(segment: Segment, node: Node, value: unknown): void {
    this.walk.path.push(segment);
    this.visit(node, value);
    this.walk.path.pop();
  }

  private passAllAt(segment: Segment, checks: readonly Check[], value: unknown, parent: unknown, node: Node): boolean {
    if (checks.length === 0) return true;
    this.walk.path.push(segment);
    const passed = checks.filter((check) => this.passes(check, value, parent, node));
    this.walk.path.pop();
    return passed.length === checks.length;
  }

  /** Whether the rule holds or is skipped. */
  private passes({ rule, needs }: Check, value: unknown, parent: unknown, { spec }: Node): boolean {
    const given: unknown[] = [];
    for (const need of needs) {
      const part = need(this.walk, parent, spec);
      if (part === UNKNOWN) return true;
      given.push(part);
    }
    if (rule.valid(value, ...given)) return true;
    this.found.push(violationOf(rule, formatPath(this.walk.path), value, given, spec));
    return false;
  }
}
