import { findNextEvent, pointOf } from '../domain/event-order';
import type { EventRecord } from '../domain/event-record';
import type { EventFocus, ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';

export type MapFocusOptions = {
  readonly events: readonly EventRecord[];
  /** Whether an event is drawn now, be it in view or not. */
  readonly isShown: (event: EventRecord) => boolean;
  /** Where an event's symbol stands, px. */
  readonly locate: (event: EventRecord) => ScreenPoint;
  /** Whether time runs from right to left. */
  readonly isMirrored: () => boolean;
  readonly onFocus: (focus: EventFocus | null) => void;
  readonly onEnter: (focus: EventFocus | null) => void;
};

/** Goes through the events in view by keyboard, in order of time. */
export class MapFocus {
  readonly #map: GlMap;
  readonly #options: MapFocusOptions;
  readonly #end = new AbortController();
  #focus: EventFocus | null = null;
  #event: EventRecord | null = null;
  /** Where the next step begins: at the last event that had the focus. */
  #from: EventRecord | null = null;

  constructor(map: GlMap, options: MapFocusOptions) {
    this.#map = map;
    this.#options = options;
    const { signal } = this.#end;
    // Before MapLibre, which would turn the map with the same keys.
    const listen = { signal, capture: true };
    map.getContainer().addEventListener('keydown', this.#onKeyDown, listen);
    map.getCanvas().addEventListener('blur', () => this.clear(), { signal });
    map.on('move', this.#follow);
  }

  /** Event index. */
  get index(): number | null {
    return this.#event?.index ?? null;
  }

  /** Others are shown: the focus goes with an event that is not. */
  refresh(): void {
    const event = this.#event;
    if (event !== null && !this.#options.isShown(event)) this.clear();
  }

  clear(): void {
    if (this.#event === null) return;
    this.#from = this.#event;
    this.#event = null;
    this.#tell(null);
  }

  stop(): void {
    this.#end.abort();
    this.#map.off('move', this.#follow);
  }

  readonly #onKeyDown = (domEvent: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = domEvent;
    if (domEvent.target !== this.#map.getCanvas() || ctrlKey || metaKey || altKey) return;
    if (shiftKey && (key === 'ArrowRight' || key === 'ArrowLeft')) {
      const isLater = (key === 'ArrowRight') !== this.#options.isMirrored();
      this.#step(isLater ? 1 : -1);
    } else if (key === 'Enter' && !shiftKey) {
      const focus = this.#focus;
      this.clear();
      this.#options.onEnter(focus);
    } else if (key === 'Escape' && this.#event !== null) this.clear();
    else return;
    domEvent.preventDefault();
    domEvent.stopPropagation();
  };

  readonly #follow = (): void => {
    if (this.#event === null || this.#focus === null) return;
    this.#tell({ ...this.#focus, point: this.#options.locate(this.#event) });
  };

  #step(direction: -1 | 1): void {
    const { isShown } = this.#options;
    const events = this.#options.events.filter((event) => isShown(event) && this.#isInView(event));
    const beyond = { position: -direction * Number.POSITIVE_INFINITY, index: 0 };
    const last = this.#event ?? this.#from;
    const from = last === null ? beyond : pointOf(last);
    // After the last comes the first again.
    const next = findNextEvent(events, from, direction) ?? findNextEvent(events, beyond, direction);
    if (next === null) return;
    this.#event = next;
    const earlier = events.filter((event) => findNextEvent([event], pointOf(next), -1) !== null);
    this.#tell({
      index: next.index,
      point: this.#options.locate(next),
      position: earlier.length + 1,
      count: events.length,
    });
  }

  #isInView(event: EventRecord): boolean {
    const { x, y } = this.#options.locate(event);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
  }

  #tell(focus: EventFocus | null): void {
    this.#focus = focus;
    this.#options.onFocus(focus);
  }
}
