import { options } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For a change that takes long to compute and long to show: it is made in a task of its own, once
 * however often it is asked for, and what shows it is rendered in another. The reader's next key
 * comes in between.
 *
 * @returns asks for the change
 */
export function useTurns(change: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      renderLater(change);
    });
  };
}

function renderLater(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => setTimeout(render);
  try {
    change();
  } finally {
    if (debounceRendering === undefined) delete options.debounceRendering;
    else options.debounceRendering = debounceRendering;
  }
}
