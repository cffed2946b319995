import { options } from 'preact';

/** Changes much at once: what shows it is rendered in a task after the one that computes it. */
export function renderLater(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => setTimeout(render);
  try {
    change();
  } finally {
    if (debounceRendering === undefined) delete options.debounceRendering;
    else options.debounceRendering = debounceRendering;
  }
}
