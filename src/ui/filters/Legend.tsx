import './legend.css';
import { EVENT_KINDS, type EventKind } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';

/** Kinds too few to stand in the legend by themselves; they are shown all the same. */
const QUIET_KINDS: ReadonlySet<EventKind> = new Set(['context']);

/** What the marks mean; each is a switch that takes its kind out of the picture and back. */
export function Legend() {
  const { state } = useApp();
  const { t } = useWords();
  const { kinds } = state.filter.filter.value;
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
    </fieldset>
  );
}
