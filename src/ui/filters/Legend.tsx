import './legend.css';
import { EVENT_KINDS, type EventKind } from '../../domain/event-record';
import { showsSites } from '../../domain/map-ground';
import { SITES_MIN_ZOOM } from '../../domain/viewport';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';

/** Kinds too few to stand in the legend by themselves; they are shown all the same. */
const QUIET_KINDS: ReadonlySet<EventKind> = new Set(['context']);

/** What the marks mean; each is a switch that takes its kind out of the picture and back. */
export function Legend() {
  const { state } = useApp();
  const { t } = useWords();
  const { kinds } = state.filter.filter.value;
  const isClose = (state.viewport.viewport.value?.zoom ?? 0) >= SITES_MIN_ZOOM;
  const hasSites = isClose && showsSites(state.basemap.ground.value);
  return (
    <fieldset class="legend" aria-label={t('legend.label')}>
      {EVENT_KINDS.filter((kind) => !QUIET_KINDS.has(kind)).map((kind) => {
        const isShown = kinds === null || kinds.has(kind);
        return (
          <button
            key={kind}
            type="button"
            class={isShown ? 'legend-kind' : 'legend-kind legend-kind-off'}
            aria-pressed={isShown}
            onClick={() => state.filter.toggleKind(kind)}
          >
            <EventSymbol kind={kind} />
            {t(`kinds.${kind}`)}
          </button>
        );
      })}
      <span class="legend-note">
        <EventSymbol kind="attack" isHollow />
        {t('legend.lowConfidence')}
      </span>
      <span class="legend-note legend-piles">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="5.5" />
        </svg>
        {t('legend.piles')}
      </span>
      {hasSites && (
        <span class="legend-note legend-schematic">
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 9 9 3M3.500 13 13 3.500M8 13l5.500-5.500" />
            <rect x="2" y="2.500" width="12" height="11" rx="3" />
          </svg>
          {t('legend.schematic')}
        </span>
      )}
    </fieldset>
  );
}
