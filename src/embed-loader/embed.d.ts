/** Parts of the address as the address writes them; null: the default. */
export type TazamunState = Readonly<Record<string, string | null>>;

/** The open event. */
export type TazamunEvent = {
  readonly kind: string;
  /** In the language of the map. */
  readonly title: string;
  /** First and last local day it may have touched, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
};

/**
 * What `<tazamun-map src>` and `<div class="tazamun-embed" data-src>` can do. Each promise gives
 * the state after, or fails with an `Error` whose `name` is the code of what went wrong. What is
 * asked before the map is ready is done when it is.
 */
export interface TazamunMap {
  play(): Promise<TazamunState>;
  pause(): Promise<TazamunState>;
  /** Parts that are left out stay as they are; null brings the default. */
  set(state: TazamunState): Promise<TazamunState>;
  /** Opens an event by its id, or closes the card. */
  select(event: string | null): Promise<TazamunState>;
}

/** The `detail` of the events that the element dispatches; none of them bubbles. */
export interface TazamunMapEventMap {
  ready: CustomEvent<{ readonly height: number; readonly state: TazamunState }>;
  resize: CustomEvent<{ readonly height: number }>;
  state: CustomEvent<{ readonly state: TazamunState }>;
  select: CustomEvent<{ readonly id: string | null; readonly event: TazamunEvent | null }>;
  error: CustomEvent<{ readonly code: string; readonly message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'tazamun-map': HTMLElement & TazamunMap;
  }
}
