import { useSignal } from '@preact/signals';
import { toWesternDigits } from '../../domain/digits';
import { outlineOf, toFilterArea } from '../../domain/filter-area';
import { areaName } from '../../i18n/filter-words';
import type { AreaTool } from '../../state/area-state';
import { useApp, useWords } from '../app-context';
import { useFilterWords } from './use-filter-words';

const TOOLS: readonly AreaTool[] = ['circle', 'polygon'];
const USUAL_KM = '25';

/** A part of the map: drawn on it, or typed as a distance from a place. */
export function AreaFacet() {
  const { state } = useApp();
  const { locale, t } = useWords();
  const source = useFilterWords();
  const { area } = state.filter.filter.value;
  const tool = state.area.tool.value;
  const km = useSignal(USUAL_KM);
  const place = useSignal('');
  const collator = new Intl.Collator(locale);
  const places = [...state.dataset.places.values()].sort((a, b) =>
    collator.compare(a.name[locale], b.name[locale]),
  );

  const near = () => {
    const center = state.dataset.places.get(place.value)?.coordinates;
    const radiusKm = Number(toWesternDigits(km.value).replace(/[,٫]/, '.'));
    return center === undefined ? null : toFilterArea({ type: 'circle', center, radiusKm });
  };
  const apply = () => {
    const next = near();
    if (next === null) return;
    state.filter.change({ area: next });
    state.viewport.ask({ type: 'fit', coordinates: outlineOf(next) });
  };
  return (
    <>
      {area !== null && (
        <p class="area-now">
          <bdi>{areaName(source, area)}</bdi>
          <button type="button" class="text-button" onClick={() => state.filter.lift('area')}>
            {t('area.remove')}
          </button>
        </p>
      )}
      <div class="area-tools">
        {TOOLS.map((option) => (
          <button
            key={option}
            type="button"
            class="area-tool"
            aria-pressed={tool === option}
            onClick={() => {
              if (tool === option) state.area.cancel();
              else state.area.start(option);
            }}
          >
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              {option === 'circle' ? (
                <circle cx="9" cy="9" r="6.5" />
              ) : (
                <path d="M4 4.500 14.500 3 15 12 8 15.500 2.500 11z" />
              )}
            </svg>
            {t(`area.${option}`)}
          </button>
        ))}
      </div>
      <form
        class="area-near"
        aria-label={t('area.within')}
        onSubmit={(domEvent) => {
          domEvent.preventDefault();
          apply();
        }}
      >
        <input
          type="text"
          inputMode="decimal"
          size={4}
          maxLength={6}
          aria-label={t('area.radius')}
          value={km.value}
          onInput={(domEvent) => {
            km.value = domEvent.currentTarget.value;
          }}
        />
        <span aria-hidden="true">{t('area.of')}</span>
        <select
          aria-label={t('area.place')}
          value={place.value}
          onChange={(domEvent) => {
            place.value = domEvent.currentTarget.value;
          }}
        >
          <option value="">{t('area.place')}…</option>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </select>
        <button type="submit" class="area-apply" disabled={near() === null}>
          {t('area.apply')}
        </button>
      </form>
      <p class="facet-hint">{t('area.hint')}</p>
    </>
  );
}
