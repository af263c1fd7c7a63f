/** Resolution of the capacity: more steps are more precise and slower. */
const STEPS = 2000;

export interface Item { readonly size: number; readonly worth: number }

/**
 * Solves the 0/1 knapsack problem: indexes of the items with the highest total worth that fit into the capacity, in order. Sizes are rounded
 * up to 1/2000 of the capacity, so that the result always fits.
 */
export function knapsack(items: readonly Item[], capacity: number): number[] {
  const sizes = items.map(({ size }) => Math.ceil(size / capacity * STEPS - 1e-9));
  const best = new Float64Array(STEPS + 1);
  const taken = items.map(({ worth }, index) => {
    const takes = new Uint8Array(STEPS + 1);
    for (let space = STEPS; space >= sizes[index]; space--) {
      const value = best[space - sizes[index]] + worth;
      if (value <= best[space]) continue;
      best[space] = value;
      takes[space] = 1;
    }
    return takes;
  });
  const chosen: number[] = [];
  let space = STEPS;
  for (let index = items.length - 1; index >= 0; index--) {
    if (!taken[index][space]) continue;
    chosen.push(index);
    space -= sizes[index];
  }
  return chosen.reverse();
}
