import type { HarmTotal } from '../domain/casualty-totals';
import type { Translate } from './translate';

const KEYS = {
  killed: {
    exact: 'casualties.killed',
    range: 'casualties.killedRange',
    openRange: 'totals.killedRangeOpen',
    atLeast: 'casualties.killedAtLeast',
    none: 'casualties.noneKilled',
    unknown: 'casualties.killedUnknown',
  },
  injured: {
    exact: 'casualties.injured',
    range: 'casualties.injuredRange',
    openRange: 'totals.injuredRangeOpen',
    atLeast: 'casualties.injuredAtLeast',
    none: 'casualties.noneInjured',
    unknown: 'casualties.injuredUnknown',
  },
} as const;

/** A total in words: a range as wide as the sources leave it, and never a zero for silence. */
export function harmTotalWords(
  { min, max, isOpen, known }: HarmTotal,
  harm: 'killed' | 'injured',
  t: Translate,
): string {
  const keys = KEYS[harm];
  if (known === 0) return t(keys.unknown);
  if (isOpen) return min === max ? t(keys.atLeast, { min }) : t(keys.openRange, { min, max });
  if (min !== max) return t(keys.range, { min, max });
  return min === 0 ? t(keys.none) : t(keys.exact, { count: min });
}
