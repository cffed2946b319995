import { useMemo } from 'preact/hooks';
import { useApp, useWords } from '../ui/app-context';
import { IconButton } from '../ui/controls/IconButton';
import { createFullscreen } from './fullscreen';

/** Buttons on the map that move it as a whole. */
export function MapTools() {
  const { state } = useApp();
  const { t } = useWords();
  const fullscreen = useMemo(createFullscreen, []);
  const selected = state.derived.selectedEvent.value;
  const isFull = fullscreen.isOn.value;

  const fit = () => {
    const shown = selected === null ? state.derived.shownEvents.peek() : [selected];
    const places = shown.flatMap((event) => [
      event.place,
      ...((selected !== null && event.route) || []),
    ]);
    state.viewport.ask({
      type: 'fit',
      coordinates: places.map(({ coordinates }) => coordinates),
    });
  };

  return (
    <div class="map-tools">
      <IconButton
        icon="home"
        label={t('map.resetView')}
        onClick={() => state.viewport.ask({ type: 'reset' })}
      />
      <IconButton
        icon="fit"
        label={t(selected === null ? 'map.fitShown' : 'map.fitSelected')}
        isDisabled={selected === null && state.derived.shownEvents.value.length === 0}
        onClick={fit}
      />
      {isFull !== null && (
        <IconButton
          icon={isFull ? 'leaveFullscreen' : 'fullscreen'}
          label={t(isFull ? 'map.leaveFullscreen' : 'map.fullscreen')}
          onClick={fullscreen.toggle}
        />
      )}
    </div>
  );
}
