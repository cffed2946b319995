import { isEmptyFilter } from '../../domain/event-filter';
import { isWholeExtent } from '../../domain/time-window';
import { describeFilter } from '../../i18n/filter-words';
import { useApp, useWords } from '../app-context';
import { useFilterWords } from '../filters/use-filter-words';

/** What was chosen in the charts, and the way back; nothing where nothing is. */
export function ShownNow() {
  const { state } = useApp();
  const { t, format } = useWords();
  const words = useFilterWords();
  const { extent, window } = state.window;
  const shown = window.value;
  const filter = state.filter.filter.value;
  const isWhole = isWholeExtent(shown, extent);
  const isAll = isEmptyFilter(filter);
  if (isWhole && isAll) return null;
  const texts = [
    ...(isWhole ? [] : [format.span(shown)]),
    ...describeFilter(words, filter).map(({ text }) => text),
  ];
  return (
    <p class="rhythm-shown">
      <span>
        {t('rhythm.shown')} <strong>{texts.join(' · ')}</strong>
      </span>
      {!isWhole && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            state.playback.pause();
            state.window.show(extent);
          }}
        >
          {t('rhythm.wholeTime')}
        </button>
      )}
      {!isAll && (
        <button type="button" class="text-button" onClick={() => state.filter.reset()}>
          {t('rhythm.allEvents')}
        </button>
      )}
    </p>
  );
}
