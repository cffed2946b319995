import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useApp } from '../app-context';

/** While playing a screen reader hears the count this often at most, ms. */
const HUMANE_MS = 4000;

/** How many events are shown, over which span, said aloud; always in the page, whatever is folded. */
export function CountStatus() {
  const { state, words } = useApp();
  const sentence = useComputed(() =>
    words.value.t('status.shown', {
      count: state.derived.shownEvents.value.length,
      span: words.value.format.span(state.window.window.value),
    }),
  );
  const spoken = useSignal(sentence.peek());
  useSignalEffect(() => {
    if (state.playback.isPlaying.value) return;
    spoken.value = sentence.value;
  });
  useSignalEffect(() => {
    if (!state.playback.isPlaying.value) return;
    const timer = setInterval(() => {
      spoken.value = sentence.peek();
    }, HUMANE_MS);
    return () => clearInterval(timer);
  });
  return (
    <p class="visually-hidden" role="status">
      {spoken.value}
    </p>
  );
}
