import type { Check, Node } from './compile';
import type { Walk } from './needs';
import { broken, type Violation } from './violation';
import { formatPath, type Segment } from '../../json/path';
import { UNKNOWN } from '../../unknown';

/** Everything wrong with a value, in document order: a value before what it holds, first what is missing, then key by key as written. */
export function run(node: Node, value: unknown, walk: Walk): Violation[] {
  const inspection = new Inspection(walk);
  inspection.visit(node, value);
  return inspection.found;
}

/** One walk over a value, hand in hand with the model. */
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
    for (const { key, field } of node.expected) {
      if (value[key] === undefined || value[key] === null) this.passAllAt(key, field.onAbsence, undefined, value, field);
    }
    for (const key of Object.keys(value)) {
      const field = node.fields.get(key);
      const inner = value[key];
      if (!field) this.passAllAt(key, node.onStranger, key, value, node);
      else if (inner !== undefined && inner !== null) this.visitAt(key, field, inner);
    }
  }

  private visitEntries(node: Node, value: Record<string, unknown>): void {
    for (const [key, inner] of Object.entries(value)) {
      const given = inner !== undefined && inner !== null;
      if (this.passAllAt(key, node.onStranger, key, value, node) && given) this.visitAt(key, node.item!, inner);
    }
  }

  private visitAt(segment: Segment, node: Node, value: unknown): void {
    this.walk.path.push(segment);
    this.visit(node, value);
    this.walk.path.pop();
  }

  private passAllAt(segment: Segment, checks: readonly Check[], subject: unknown, around: unknown, node: Node): boolean {
    if (checks.length === 0) return true;
    this.walk.path.push(segment);
    const passed = checks.filter((check) => this.passes(check, subject, around, node));
    this.walk.path.pop();
    return passed.length === checks.length;
  }

  /** Whether the rule holds or cannot be judged. */
  private passes({ rule, needs }: Check, subject: unknown, around: unknown, { spec }: Node): boolean {
    const given: unknown[] = [];
    for (const need of needs) {
      const part = need(this.walk, around, spec);
      if (part === UNKNOWN) return true;
      given.push(part);
    }
    if (rule.valid(subject, ...given)) return true;
    this.found.push(broken(rule, formatPath(this.walk.path), subject, given, spec));
    return false;
  }
}
