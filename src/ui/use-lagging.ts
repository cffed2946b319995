import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * The value of a signal as of a task ago: what takes long to draw does not hold up what tells the
 * reader that the page has heard. Of changes that come faster only the last is drawn.
 */
export function useLagging<Value>(source: ReadonlySignal<Value>): Value {
  const lagging = useSignal(source.peek());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = source.subscribe((value) => {
      if (timer !== undefined || Object.is(value, lagging.peek())) return;
      timer = setTimeout(() => {
        timer = undefined;
        lagging.value = source.peek();
      });
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [source, lagging]);
  return lagging.value;
}
