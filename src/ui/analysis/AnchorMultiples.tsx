import type { EpochTally } from '../../domain/epoch-outcomes';
import type { EventKind } from '../../domain/event-record';
import { useWords } from '../app-context';
import { rectPath } from '../chart/chart-picture';
import { roundCount } from './figure-words';
import { useShowAnchor } from './use-show-anchor';

const WIDTH = 148;
const HEIGHT = 30;

/** Each anchor's own window as a small picture; a press shows it on map and axis. */
export function AnchorMultiples({
  tally,
  kind,
}: {
  readonly tally: EpochTally;
  readonly kind: EventKind;
}) {
  const { locale, t, format } = useWords();
  const show = useShowAnchor(tally);
  const { anchors, series } = tally;
  const { reach, counts } = series;
  const columns = 2 * reach + 1;
  const rows = anchors.map((anchor, position) => {
    const day = series.anchors[position] ?? 0;
    const days = Array.from({ length: columns }, (_, at) => counts[day - reach + at] ?? 0);
    const sum = (from: number, to: number) =>
      roundCount(days.slice(from, to).reduce((total, count) => total + count, 0));
    return { anchor, days, before: sum(0, reach), after: sum(reach + 1, columns) };
  });
  const most = Math.max(1, ...rows.flatMap(({ days }) => days));
  const columnPx = WIDTH / columns;
  return (
    <details class="around-multiples">
      <summary>{t('around.each')}</summary>
      <p class="around-hint">{t('around.eachHint')}</p>
      <ul>
        {rows.map(({ anchor, days, before, after }, position) => {
          const [event] = anchor.events;
          const title = event.title[locale];
          const date = format.day(anchor.day);
          return (
            <li key={anchor.day}>
              <button
                type="button"
                aria-label={t('around.showWindow', { title, date, before, after })}
                onClick={() => show(String(position))}
              >
                <svg
                  width={WIDTH}
                  height={HEIGHT + 1}
                  viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
                  aria-hidden="true"
                >
                  <path
                    d={rectPath(reach * columnPx, 0, Math.max(1, columnPx), HEIGHT)}
                    fill="var(--accent)"
                    opacity="0.18"
                  />
                  <path
                    d={days
                      .map((count, at) => {
                        const column = locale === 'ar' ? columns - 1 - at : at;
                        const height = (count / most) * HEIGHT;
                        const width = Math.max(1, columnPx - 0.75);
                        return count === 0
                          ? ''
                          : rectPath(column * columnPx, HEIGHT - height, width, height);
                      })
                      .join('')}
                    fill={`var(--${kind})`}
                  />
                  <path d={`M0 ${HEIGHT + 0.5}h${WIDTH}`} stroke="var(--border)" />
                </svg>
                <strong>{date}</strong>
                <span class="around-multiple-title">{title}</span>
                <small>{t('around.beforeAfter', { before, after })}</small>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
