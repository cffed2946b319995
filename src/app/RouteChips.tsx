import './route-chips.css';
import type { ReadonlySignal } from '@preact/signals';
import type { RouteExit } from '../map/route-exits';
import { useApp, useWords } from '../ui/app-context';
import { layOutRouteChips, type RouteChipSurroundings, shortNameOf } from './route-chip-layout';

/** At the map's edge: where visits that leave the view come from or go to. */
export function RouteChips({
  exits,
  surroundings,
}: {
  readonly exits: ReadonlySignal<readonly RouteExit[]>;
  readonly surroundings: () => RouteChipSurroundings;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  if (exits.value.length === 0) return null;
  const chips = layOutRouteChips(exits.value, surroundings(), ({ place }) =>
    shortNameOf(place.name[locale]),
  );
  return (
    <ul class="route-chips" aria-label={t('map.routeExits')}>
      {chips.map(({ exit: { place, count, isSelected, coordinates }, name, x, y, angleDeg }) => (
        <li
          key={place.id}
          class={isSelected ? 'route-chip route-chip-selected' : 'route-chip'}
          style={{ '--x': `${x}px`, '--y': `${y}px` }}
        >
          <button
            type="button"
            aria-label={t('map.routeExit', { count, place: place.name[locale] })}
            title={t('map.routeExit', { count, place: place.name[locale] })}
            onClick={() => state.viewport.ask({ type: 'fit', coordinates })}
          >
            <svg
              class="route-chip-arrow"
              width="10"
              height="10"
              viewBox="0 0 10 10"
              style={{ transform: `rotate(${angleDeg}deg)` }}
              aria-hidden="true"
            >
              <path d="M5 1 8.500 8 5 6.500 1.500 8z" fill="currentColor" />
            </svg>
            <span class="route-chip-name">{name}</span>
            <span class="route-chip-count">{format.number(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
