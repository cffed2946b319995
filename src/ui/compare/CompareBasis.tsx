import { lengthInDays } from '../../domain/time-window';
import { type CountUnit, countUnits, type WindowEvents } from '../../domain/window-counts';
import { useWords } from '../app-context';
import type { Comparison } from './use-comparison';

/** How much was counted in either window, and what was left out and why. */
export function CompareBasis({
  unit,
  sides: { a, b },
}: {
  readonly unit: CountUnit;
  readonly sides: NonNullable<Comparison['sides']>;
}) {
  const { t, format } = useWords();
  const rows: readonly (readonly [string, (side: WindowEvents) => number])[] = [
    [t('compare.basis.days'), ({ window }) => lengthInDays(window)],
    [t('compare.basis.counted'), ({ events }) => countUnits(events, unit)],
    [t('compare.basis.unsure'), ({ unsure }) => unsure],
    [t('compare.basis.begunBefore'), ({ begunBefore }) => begunBefore],
  ];
  return (
    <section>
      <h3>{t('compare.basis')}</h3>
      <table class="figures">
        <caption class="visually-hidden">{t('compare.basis')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('compare.a')}</th>
            <th scope="col">{t('compare.b')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{format.number(count(a))}</td>
              <td>{format.number(count(b))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="around-hint">{t('compare.basis.hint')}</p>
    </section>
  );
}
