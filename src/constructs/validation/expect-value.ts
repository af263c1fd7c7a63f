/**
 * Rejects a value of another kind than the types allow. Programs in JavaScript reach this, and programs that cast.
 * @param where prop that has the value, e.g. `footage[0]`
 * @throws Error when the value lacks the method that all values of its kind have
 */
export function expectValue(where: string, value: unknown, method: string, kind: string, fix: string): void {
  if (typeof (value as Record<string, unknown> | null | undefined)?.[method] === 'function') return;
  throw new Error(`${where}: got ${JSON.stringify(value) ?? String(value)}, allowed a ${kind}; ${fix}.`);
}
