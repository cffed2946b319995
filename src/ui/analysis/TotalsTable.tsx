import type { EpochTally } from '../../domain/epoch-outcomes';
import type { PermutationOutcome } from '../../domain/permutation-test';
import { EPOCH_TOTALS } from '../../domain/superposed-epochs';
import { useWords } from '../app-context';
import { pText, roundCount, signedText } from './figure-words';

/** Those whose p-value is told: one question, two answers. */
const TESTED: ReadonlySet<string> = new Set(['difference', 'total']);

/** Before, on and after, beside what chance gives. */
export function TotalsTable({
  tally: { series, totals },
  outcome,
}: {
  readonly tally: EpochTally;
  readonly outcome: PermutationOutcome | null;
}) {
  const { t, format } = useWords();
  const textOf = (name: string, value: number) =>
    name === 'difference' ? signedText(value, format.number) : format.number(roundCount(value));
  return (
    <table class="figures">
      <caption class="visually-hidden">{t('around.totals')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('around.part')}</th>
          <th scope="col">{t('around.counted')}</th>
          <th scope="col">{t('around.chance')}</th>
          <th scope="col">{t('around.p')}</th>
        </tr>
      </thead>
      <tbody>
        {EPOCH_TOTALS.map((name) => {
          const range = outcome?.ranges[name];
          return (
            <tr key={name}>
              <th scope="row">{t(`around.part.${name}`, { reach: series.reach })}</th>
              <td>{textOf(name, totals[name])}</td>
              <td>
                {range === undefined
                  ? '…'
                  : t('around.range', {
                      low: textOf(name, range.low),
                      high: textOf(name, range.high),
                    })}
              </td>
              <td>{TESTED.has(name) ? outcome && pText(outcome.p[name], format.number) : ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
