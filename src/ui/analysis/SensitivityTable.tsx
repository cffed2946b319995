import type { AroundQuestion } from '../../domain/around-question';
import type { EpochTally } from '../../domain/epoch-outcomes';
import type { PermutationOutcome } from '../../domain/permutation-test';
import type { SensitivityRow } from '../../domain/sensitivity';
import { useWords } from '../app-context';
import { pText, roundCount, signedText } from './figure-words';

export type SensitivityCase = {
  readonly row: SensitivityRow;
  readonly tally: EpochTally;
  readonly outcome: PermutationOutcome | null;
};

/** What a row is called, by what it changes. */
function variantKey({ variant, choices }: SensitivityRow) {
  switch (variant) {
    case 'low':
      return choices.hasLowConfidence ? 'around.variant.low.on' : 'around.variant.low.off';
    case 'convoys':
      return choices.hasConvoys ? 'around.variant.convoys.on' : 'around.variant.convoys.off';
    case 'unit':
      return `around.variant.${choices.unit}` as const;
    default:
      return `around.variant.${variant}` as const;
  }
}

/** The same question with each choice turned. */
export function SensitivityTable({
  cases,
  onChange,
}: {
  readonly cases: readonly SensitivityCase[];
  readonly onChange: (changes: Partial<AroundQuestion>) => void;
}) {
  const { t, format } = useWords();
  const round = (value: number) => format.number(roundCount(value));
  return (
    <section>
      <h3>{t('around.sensitivity')}</h3>
      <p class="around-hint">{t('around.sensitivityHint')}</p>
      <div class="around-wide">
        <table class="figures">
          <caption class="visually-hidden">{t('around.sensitivity')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('around.choice')}</th>
              <th scope="col">{t('around.anchorsShort')}</th>
              <th scope="col">{t('around.outcomesShort')}</th>
              <th scope="col">{t('around.before')}</th>
              <th scope="col">{t('around.after')}</th>
              <th scope="col">{t('around.part.difference')}</th>
              <th scope="col">{t('around.chance')}</th>
              <th scope="col">{t('around.p')}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(({ row, tally, outcome }) => {
              const name = t(variantKey(row));
              const { totals } = tally;
              return (
                <tr key={row.variant}>
                  <th scope="row">
                    {row.variant === 'asked' ? (
                      <strong>{name}</strong>
                    ) : (
                      <button
                        type="button"
                        class="text-button"
                        aria-label={t('around.use', { choice: name })}
                        onClick={() => onChange({ choices: row.choices })}
                      >
                        {name}
                      </button>
                    )}
                  </th>
                  <td>{format.number(tally.anchors.length)}</td>
                  <td>{format.number(tally.outcomes.length)}</td>
                  {tally.problem !== null ? (
                    <td colSpan={5}>{t('around.nothingHere')}</td>
                  ) : (
                    <>
                      <td>{round(totals.before)}</td>
                      <td>{round(totals.after)}</td>
                      <td>{signedText(totals.difference, format.number)}</td>
                      <td>
                        {outcome &&
                          t('around.range', {
                            low: signedText(outcome.ranges.difference.low, format.number),
                            high: signedText(outcome.ranges.difference.high, format.number),
                          })}
                      </td>
                      <td>{outcome && pText(outcome.p.difference, format.number)}</td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
