/** Things sorted in one step. */
const RUN = 1000;

/** Sorts very many things step by step: some at a time, and then pairs of what is sorted. */
export function* sortInSteps<Thing>(
  things: readonly Thing[],
  compare: (a: Thing, b: Thing) => number,
): Generator<void, readonly Thing[]> {
  let runs: (readonly Thing[])[] = [];
  for (let start = 0; start < things.length; start += RUN) {
    runs.push(things.slice(start, start + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly Thing[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* mergeRuns(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* mergeRuns<Thing>(
  first: readonly Thing[],
  second: readonly Thing[],
  compare: (a: Thing, b: Thing) => number,
): Generator<void, readonly Thing[]> {
  const merged: Thing[] = [];
  let [at, other] = [0, 0];
  while (at < first.length || other < second.length) {
    const [a, b] = [first[at], second[other]];
    const isFirst = b === undefined || (a !== undefined && compare(a, b) <= 0);
    const next = isFirst ? a : b;
    if (isFirst) at += 1;
    else other += 1;
    if (next !== undefined) merged.push(next);
    if (merged.length % RUN === 0) yield;
  }
  return merged;
}
