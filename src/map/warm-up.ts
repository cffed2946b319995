/** How often it is asked whether the driver is done, ms. */
const ASK_MS = 150;

/** What the driver compiles before it is needed. */
export type WarmUp = {
  /** Whether taking it over would not have the page wait. */
  isDone(): boolean;
  takeOver(): void;
};

/**
 * Takes over what the driver has compiled in the background, once it is done: taken sooner, the
 * page would stand still until then.
 * @returns stops waiting
 */
export function awaitWarmUp(parts: readonly WarmUp[]): () => void {
  const timer = setInterval(() => {
    if (!parts.every((part) => part.isDone())) return;
    clearInterval(timer);
    for (const part of parts) part.takeOver();
  }, ASK_MS);
  return () => clearInterval(timer);
}
