import { useEffect, useRef } from 'preact/hooks';
import type { CoincidingEvent } from '../../domain/coincidence';
import { layoutStrip, stripColumns } from '../../domain/coincidence-strip';
import type { EventRecord } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';

/** px of a half of the strip that marks may take, and of one mark. */
const HALF_PX = 34;
const MARK_PX = 9;

/**
 * The days about an event as a small mirrored axis: violence above, all else below, the event's
 * own days in the middle. A picture: everything in it is in the list below it, for keys too.
 */
export function CoincidenceStrip({
  event,
  near,
  reach,
}: {
  readonly event: EventRecord;
  readonly near: readonly CoincidingEvent[];
  readonly reach: number;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const strip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = strip.current;
    if (element === null) return undefined;
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest('[data-mark]') : null;
      if (mark instanceof HTMLElement) state.openEvent(mark.dataset.mark ?? '');
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [state]);

  const { firstDay, lastDay } = event.time;
  const columnSize = `${100 / stripColumns(reach)}%`;
  return (
    <div class="strip" style={{ '--column': columnSize, '--half': `${HALF_PX}px` }}>
      <p class="visually-hidden">
        {t('coincidence.strip', {
          count: near.length,
          span: t('coincidence.days', { count: reach }),
        })}
      </p>
      <div class="strip-axis" aria-hidden="true" ref={strip}>
        <span class="strip-own" />
        <span class="strip-line" />
        <span class="strip-anchor">
          <EventSymbol kind={event.kind} isHollow={event.confidence === 'low'} size={MARK_PX + 4} />
        </span>
        {layoutStrip(near, reach).map(({ event: found, side, at, level, count }) => (
          <span
            key={found.id}
            class={`strip-mark strip-${side}`}
            data-mark={found.id}
            title={`${found.title[locale]}, ${format.eventTime(found.time)}`}
            style={{
              '--at': `${at * 100}%`,
              // A day with many has them closer together.
              '--level': `${level * Math.min(MARK_PX + 1, (HALF_PX - MARK_PX) / Math.max(1, count - 1))}px`,
            }}
          >
            <EventSymbol kind={found.kind} isHollow={found.confidence === 'low'} size={MARK_PX} />
          </span>
        ))}
      </div>
      <div class="strip-days" aria-hidden="true">
        <span>{format.shortDay(firstDay - reach)}</span>
        <strong>{format.shortDay(firstDay)}</strong>
        <span>{format.shortDay(lastDay + reach)}</span>
      </div>
    </div>
  );
}
