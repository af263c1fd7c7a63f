import type { Catalog } from './catalog';
import { on } from '../sources';

/** Filters by family. */
export const FILTER_GROUPS = {
  m: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'],
  pf: ['pf1', 'pf2', 'pf3', 'pf4', 'pf5', 'pf6', 'pf7', 'pf8', 'pf9', 'pfa', 'pfb', 'pfc'],
  pi: ['pi1', 'pi2', 'pi3', 'pi4'],
  pl: ['pl1', 'pl2', 'pl3', 'pl4'],
  pj: ['pj1', 'pj2', 'pj3', 'pj4'],
  named: ['delta', 'electric', 'faded', 'slowlived', 'tokoyo', 'urbex', 'warm'],
  f: ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7'],
  pv: ['pv1', 'pv2', 'pv3', 'pv4', 'pv5', 'pv6'],
  a: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
} as const;

export const filters: Catalog = {
  doc: 'Built-in colour filters.',
  names: Object.values(FILTER_GROUPS).flat(),
  // One public copy of the list writes pf10–pf12 for pfa–pfc.
  others: ['random', 'pf10', 'pf11', 'pf12'],
  complete: false,
  source: [on('transitions', 'Filters'), on('editorNotes')],
};
