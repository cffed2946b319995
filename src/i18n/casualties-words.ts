import type { Casualties, CountRange } from '../domain/event-record';
import type { Translate } from './translate';

const KEYS = {
  killed: {
    exact: 'casualties.killed',
    range: 'casualties.killedRange',
    atLeast: 'casualties.killedAtLeast',
    atMost: 'casualties.killedAtMost',
    none: 'casualties.noneKilled',
    unknown: 'casualties.killedUnknown',
  },
  injured: {
    exact: 'casualties.injured',
    range: 'casualties.injuredRange',
    atLeast: 'casualties.injuredAtLeast',
    atMost: 'casualties.injuredAtMost',
    none: 'casualties.noneInjured',
    unknown: 'casualties.injuredUnknown',
  },
} as const;

function rangeWords({ min, max }: CountRange, harm: 'killed' | 'injured', t: Translate): string {
  const keys = KEYS[harm];
  if (min === null && max === null) return t(keys.unknown);
  if (max === null) return t(keys.atLeast, { min: min ?? 0 });
  if (min === null) return t(keys.atMost, { max });
  if (min !== max) return t(keys.range, { min, max });
  return min === 0 ? t(keys.none) : t(keys.exact, { count: min });
}

/** Casualties as ranges in words; silence is said as silence, never as zero. */
export function casualtiesWords(casualties: Casualties | null, t: Translate): readonly string[] {
  if (casualties === null) return [t('casualties.silent')];
  return [rangeWords(casualties.killed, 'killed', t), rangeWords(casualties.injured, 'injured', t)];
}
