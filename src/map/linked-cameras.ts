import type { Viewport } from '../domain/viewport';

/** A map's camera, for another map to look along with. */
export type LinkedCamera = {
  /** Where it looks from. */
  read(): Viewport;
  /**
   * Looks from where another map looks, at once.
   *
   * @param isAtRest that map has come to rest
   */
  follow(viewport: Viewport, isAtRest: boolean): void;
  /** Tells of every move but those that follow another map. @returns stops telling */
  onLead(listener: (viewport: Viewport, isAtRest: boolean) => void): () => void;
};

/**
 * Has two maps look from the same place: whichever is moved, the other goes along. A move that follows
 * is none that leads, so neither answers the other.
 *
 * @param first the second begins where this one is
 * @returns leaves them apart
 */
export function linkCameras(first: LinkedCamera, second: LinkedCamera): () => void {
  second.follow(first.read(), true);
  const stopFirst = first.onLead((viewport, isAtRest) => second.follow(viewport, isAtRest));
  const stopSecond = second.onLead((viewport, isAtRest) => first.follow(viewport, isAtRest));
  return () => {
    stopFirst();
    stopSecond();
  };
}
