import type { AroundChoices, AroundQuestion } from './around-question';

/** A way to ask the same question with one choice turned. */
export type SensitivityVariant =
  | 'asked'
  | 'low'
  | 'convoys'
  | 'first'
  | 'exact'
  | 'spread'
  | 'unit';

export type SensitivityRow = {
  readonly variant: SensitivityVariant;
  readonly choices: AroundChoices;
};

/**
 * The question as asked, and with each of its choices turned, one at a time: what does not hold
 * with another choice was never a finding.
 */
export function sensitivityRows({ choices }: AroundQuestion): readonly SensitivityRow[] {
  const days = (['first', 'exact', 'spread'] as const).filter((rule) => rule !== choices.days);
  return [
    { variant: 'asked', choices },
    { variant: 'low', choices: { ...choices, hasLowConfidence: !choices.hasLowConfidence } },
    { variant: 'convoys', choices: { ...choices, hasConvoys: !choices.hasConvoys } },
    ...days.map((rule) => ({ variant: rule, choices: { ...choices, days: rule } })),
    {
      variant: 'unit',
      choices: { ...choices, unit: choices.unit === 'events' ? 'waves' : 'events' },
    },
  ];
}
