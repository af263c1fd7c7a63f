/** Steps into which the capacity is divided: more is finer and slower. */
const STEPS = 2000;

export interface Item { readonly size: number; readonly worth: number }

/**
 * The items that together are worth most and fit into the capacity (0/1 knapsack). Sizes are rounded up to 1/2000 of the
 * capacity, so what is chosen always fits. Indexes in order.
 */
export function knapsack(items: readonly Item[], capacity: number): number[] {
  const sizes = items.map(({ size }) => Math.ceil(size / capacity * STEPS - 1e-9));
  const best = new Float64Array(STEPS + 1);
  const taken = items.map(({ worth }, index) => {
    const takes = new Uint8Array(STEPS + 1);
    for (let room = STEPS; room >= sizes[index]; room--) {
      const value = best[room - sizes[index]] + worth;
      if (value <= best[room]) continue;
      best[room] = value;
      takes[room] = 1;
    }
    return takes;
  });
  const chosen: number[] = [];
  let room = STEPS;
  for (let index = items.length - 1; index >= 0; index--) {
    if (!taken[index][room]) continue;
    chosen.push(index);
    room -= sizes[index];
  }
  return chosen.reverse();
}
