import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useWords } from '../app-context';

/** Two windows that are compared stand still: who presses play is told so, and the window stays. */
export function NoPlaying() {
  const { state } = useApp();
  const { t } = useWords();
  const wasAsked = useSignal(false);
  useEffect(() => {
    const { playback, window } = state;
    playback.pause();
    let shown = window.window.peek();
    const stopWindow = window.window.subscribe((next) => {
      if (!playback.isPlaying.peek()) shown = next;
    });
    // Playing begins with a window of its own.
    const stopPlaying = playback.isPlaying.subscribe((isPlaying) => {
      if (!isPlaying) return;
      const before = shown;
      playback.pause();
      window.show(before);
      wasAsked.value = true;
    });
    return () => {
      stopPlaying();
      stopWindow();
    };
  }, [state, wasAsked]);
  return (
    <p class="compare-no-play" role="status">
      {wasAsked.value ? t('compare.noPlay') : ''}
    </p>
  );
}
