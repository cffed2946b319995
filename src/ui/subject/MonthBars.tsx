import { useMemo } from 'preact/hooks';
import type { EventRecord } from '../../domain/event-record';
import { toCalendarDate } from '../../domain/local-day';
import { countByMonth, type MonthCount } from '../../domain/month-counts';
import { useApp, useWords } from '../app-context';

/** px, in the picture's own measure: a bar with its gap, and the height of each half. */
const BAR = 10;
const GAP = 2;
const HALF = 30;
const LABEL = 14;
const LABEL_WIDTH = 26;

const sum = (counts: readonly MonthCount[], half: 'violence' | 'diplomacy'): number =>
  counts.reduce((total, count) => total + count[half], 0);

/** The axis in small: violence above, diplomacy below, month by month; and as a table. */
export function MonthBars({ events }: { readonly events: readonly EventRecord[] }) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const { extent } = state.window;
  const counts = useMemo(() => countByMonth(events, extent), [events, extent]);
  const most = Math.max(1, ...counts.flatMap(({ violence, diplomacy }) => [violence, diplomacy]));
  const width = counts.length * BAR;
  // Time runs in the direction of reading.
  const xOf = (position: number) =>
    locale === 'ar' ? width - (position + 1) * BAR : position * BAR;
  // Under its January, but never over the edge.
  const labelXOf = (position: number) =>
    Math.min(width - LABEL_WIDTH / 2, Math.max(LABEL_WIDTH / 2, xOf(position) + BAR / 2));
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * HALF));
  const label = t('subject.bars', {
    span: format.span(extent),
    violence: sum(counts, 'violence'),
    diplomacy: sum(counts, 'diplomacy'),
  });
  return (
    <section class="card-section">
      <h3>{t('subject.byMonth')}</h3>
      <svg
        class="month-bars"
        viewBox={`0 0 ${width} ${HALF * 2 + LABEL + 2}`}
        role="img"
        aria-label={label}
      >
        {counts.map(({ month, violence, diplomacy }, position) => (
          <g key={month} transform={`translate(${xOf(position) + GAP / 2} 0)`}>
            <rect
              class="month-violence"
              y={HALF - heightOf(violence)}
              width={BAR - GAP}
              height={heightOf(violence)}
            />
            <rect
              class="month-diplomacy"
              y={HALF + 2}
              width={BAR - GAP}
              height={heightOf(diplomacy)}
            />
          </g>
        ))}
        {counts.map(({ month }, position) =>
          toCalendarDate(month).month === 1 ? (
            <text key={month} x={labelXOf(position)} y={HALF * 2 + LABEL}>
              {format.year(month)}
            </text>
          ) : null,
        )}
        <line x1="0" x2={width} y1={HALF + 1} y2={HALF + 1} />
      </svg>
      <p class="month-key" aria-hidden="true">
        <span class="month-key-violence">{t('subject.above')}</span>
        <span class="month-key-diplomacy">{t('subject.below')}</span>
      </p>
      <details class="month-table">
        <summary>{t('subject.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('subject.month')}</th>
              <th scope="col">{t('subject.violence')}</th>
              <th scope="col">{t('subject.diplomacy')}</th>
              <th scope="col">{t('subject.other')}</th>
            </tr>
          </thead>
          <tbody>
            {counts
              .filter(({ violence, diplomacy, other }) => violence + diplomacy + other > 0)
              .map(({ month, violence, diplomacy, other }) => (
                <tr key={month}>
                  <th scope="row">{format.month(month)}</th>
                  <td>{format.number(violence)}</td>
                  <td>{format.number(diplomacy)}</td>
                  <td>{format.number(other)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
