import type { AroundQuestion } from '../../domain/around-question';
import type { EpochLosses, EpochTally } from '../../domain/epoch-outcomes';
import { useWords } from '../app-context';

/** How much was counted, and what was left out and why. */
export function BasisTable({
  question,
  tally: { anchors, outcomes, outcomesBetween, overlapping, losses },
}: {
  readonly question: AroundQuestion;
  readonly tally: EpochTally;
}) {
  const { t, format } = useWords();
  const left = (Object.keys(losses) as (keyof EpochLosses)[]).filter((key) => losses[key] > 0);
  const rows: readonly (readonly [string, number])[] = [
    [t('around.basis.anchors'), anchors.length],
    [t('around.basis.anchorEvents'), anchors.reduce((sum, { events }) => sum + events.length, 0)],
    [t('around.basis.outcomes'), outcomes.length],
    ...(outcomesBetween > 0 ? [[t('rhythm.between'), outcomesBetween] as const] : []),
    [t('around.basis.overlapping'), overlapping],
    ...left.map((key) => [t(`around.basis.${key}`), losses[key]] as const),
  ];
  return (
    <section>
      <h3>{t('around.basis')}</h3>
      <table class="figures">
        <caption class="visually-hidden">{t('around.basis')}</caption>
        <tbody>
          {rows.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {question.choices.days === 'spread' && <p class="around-hint">{t('around.basis.spread')}</p>}
    </section>
  );
}
