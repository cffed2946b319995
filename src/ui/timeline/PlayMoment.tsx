import { isWholeExtent, lengthInDays } from '../../domain/time-window';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';

/** Play, and the moment in words. */
export function PlayMoment() {
  const { state } = useApp();
  const { t, format } = useWords();
  const { playback, window: windowState } = state;
  const isPlaying = playback.isPlaying.value;
  const shown = windowState.window.value;
  return (
    <div class="playback-main">
      <button
        type="button"
        class="play-button"
        aria-label={t(isPlaying ? 'play.pause' : 'play.play')}
        onClick={playback.toggle}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} size={22} />
      </button>
      <div class="playback-moment">
        <strong>{format.day(shown.to)}</strong>
        <span>
          {isWholeExtent(shown, windowState.extent)
            ? t('play.wholePeriod')
            : t('play.windowLength', { count: lengthInDays(shown) })}
        </span>
      </div>
    </div>
  );
}
