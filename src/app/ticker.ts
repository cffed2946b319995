/**
 * The one clock of playing: calls back each frame with the real time gone by, ms. Rests while
 * the page is hidden. Returns its stop.
 */
export function startTicker(onElapsed: (elapsedMs: number) => void): () => void {
  let previous: number | null = null;
  let frame = requestAnimationFrame(tick);
  function tick(now: number) {
    if (previous !== null && !document.hidden) onElapsed(now - previous);
    previous = document.hidden ? null : now;
    frame = requestAnimationFrame(tick);
  }
  return () => cancelAnimationFrame(frame);
}
