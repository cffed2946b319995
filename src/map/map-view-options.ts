import type { EventRecord } from '../domain/event-record';
import type { Viewport } from '../domain/viewport';
import type { AreaCallbacks } from './map-area';
import type { MapCallbacks } from './map-callbacks';
import type { ControlTexts } from './map-controls';
import type { Pause } from './prepare-events';
import type { Scene } from './scene';

/** What a `MapView` is made from. */
export type MapViewOptions = {
  readonly scene: Scene;
  /** In dataset order: an event's position is its index. */
  readonly events: readonly EventRecord[];
  /** Null: the region, kept fitted until the reader moves the map. */
  readonly viewport: Viewport | null;
  readonly callbacks: MapCallbacks & AreaCallbacks;
  /** The page stands in another, which scrolls; false where left out. */
  readonly isGuest?: boolean;
  /** In the language of the scene that is drawn; MapLibre's English where left out. */
  readonly controlTexts?: () => ControlTexts;
  /** Comes between the parts of the start; it is made without a break where left out. */
  readonly pause?: Pause;
};
