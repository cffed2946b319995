import './sheet.css';
import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';
import { IconButton } from '../controls/IconButton';

/** How far the sheet is up: a line of it, half of the screen, nearly all. */
const STOPS = ['peek', 'half', 'full'] as const;
type Stop = (typeof STOPS)[number];

const DRAG_SLOP_PX = 6;

/** Small screens: list and card come up from the bottom edge, by drag or by button. */
export function Sheet({
  list,
  card,
  notes,
}: {
  readonly list: ComponentChildren;
  readonly card: ComponentChildren;
  /** False: they are closed. */
  readonly notes: ComponentChildren | false;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const stop = useSignal<Stop>('peek');
  /** Card or notes: what was opened last lies over the other. */
  const areNotesOnTop = useSignal(false);
  const sheet = useRef<HTMLDivElement>(null);
  const selected = state.derived.selectedEvent.value;
  const moment = selected ?? state.derived.shownEvents.value[0] ?? null;
  const isCardOpen = state.derived.isCardOpen.value;
  const count = state.derived.shownEvents.value.length;

  useSignalEffect(() => {
    // A link to a card, or to another view than the list, is a link to what stands in here.
    const isAsked = state.derived.isCardOpen.value || state.view.view.value !== 'list';
    if (isAsked && stop.peek() === 'peek') stop.value = 'half';
  });

  useSignalEffect(() => {
    if (state.selection.selected.value !== null) areNotesOnTop.value = false;
  });
  useSignalEffect(() => {
    const { isOpen, wantedFor } = state.notesPanel;
    if (!isOpen.value && wantedFor.value === null) return;
    areNotesOnTop.value = true;
    const { tool, selected } = state.notes.value ?? {};
    // Who draws needs the map; what was drawn is to be written about.
    if ((tool?.value ?? null) !== null) stop.value = 'peek';
    else if (stop.peek() === 'peek' || selected?.value === undefined) stop.value = 'half';
  });

  const stepStop = (step: -1 | 1) => {
    const next = STOPS[STOPS.indexOf(stop.peek()) + step];
    if (next !== undefined) stop.value = next;
  };

  const onPointerDown = (domEvent: PointerEvent) => {
    if (!(domEvent.currentTarget instanceof HTMLElement) || sheet.current === null) return;
    const handle = domEvent.currentTarget;
    const element = sheet.current;
    const startY = domEvent.clientY;
    let movedPx = 0;
    const onMove = (moved: PointerEvent) => {
      movedPx = moved.clientY - startY;
      // Captured only once it is a drag: before, a press belongs to the button under it.
      if (Math.abs(movedPx) <= DRAG_SLOP_PX) return;
      handle.setPointerCapture(domEvent.pointerId);
      element.style.setProperty('--drag', `${movedPx}px`);
    };
    const onUp = () => {
      element.style.removeProperty('--drag');
      handle.removeEventListener('pointermove', onMove);
      handle.removeEventListener('pointerup', onUp);
      handle.removeEventListener('pointercancel', onUp);
      if (Math.abs(movedPx) > DRAG_SLOP_PX) stepStop(movedPx < 0 ? 1 : -1);
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onUp);
    handle.addEventListener('pointercancel', onUp);
  };

  return (
    <div class={`sheet sheet-${stop.value}`} ref={sheet}>
      <div class="sheet-handle" onPointerDown={onPointerDown}>
        <span class="sheet-grip" aria-hidden="true" />
        {stop.value === 'peek' && (
          <button type="button" class="sheet-peek" onClick={() => stepStop(1)}>
            <strong>{t('list.count', { count })}</strong>
            {moment !== null && (
              <span class="sheet-moment">
                <EventSymbol kind={moment.kind} isHollow={moment.confidence === 'low'} />
                <span>{moment.title[locale]}</span>
                <small>{format.shortDay(moment.time.firstDay)}</small>
              </span>
            )}
          </button>
        )}
        <div class="sheet-buttons">
          <IconButton
            icon="chevron"
            label={t('sheet.expand')}
            isDisabled={stop.value === 'full'}
            onClick={() => stepStop(1)}
          />
          <IconButton
            icon="chevron"
            label={t('sheet.collapse')}
            isDisabled={stop.value === 'peek'}
            className="sheet-down"
            onClick={() => stepStop(-1)}
          />
        </div>
      </div>
      <div class="sheet-content" hidden={stop.value === 'peek'}>
        {notes !== false && (
          <div class="sheet-notes" hidden={isCardOpen && !areNotesOnTop.value}>
            {notes}
          </div>
        )}
        {isCardOpen && (notes === false || !areNotesOnTop.value) ? card : null}
        <div class="sheet-list" hidden={isCardOpen || notes !== false}>
          {list}
        </div>
      </div>
    </div>
  );
}
