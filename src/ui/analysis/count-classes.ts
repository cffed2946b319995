/** A class of counts: from so many to less than so many; null: and more. */
export type CountClass = { readonly from: number; readonly to: number | null };

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;
const MOST_CLASSES = 5;

/** Classes between round figures for counts up to `most`: five at most, the highest kept apart. */
export function countClasses(most: number): readonly CountClass[] {
  const inner = STEPS.filter((step) => step < most).slice(1 - MOST_CLASSES);
  const starts = [0, ...inner];
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? null }));
}

/** The position of a count's class. */
export function classOf(count: number, classes: readonly CountClass[]): number {
  const at = classes.findIndex(({ to }) => to === null || count < to);
  return at < 0 ? classes.length - 1 : at;
}
