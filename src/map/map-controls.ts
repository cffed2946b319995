import type { Locale } from '../domain/event-record';
import { startGuestGestures } from './guest-gestures';
import { MapScaleControl } from './map-scale-control';
import { AttributionControl, type GlMap, type IControl, NavigationControl } from './maplibre';

/** The controls' words by MapLibre's keys (`NavigationControl.ZoomIn`, ...). */
export type ControlTexts = Readonly<Record<string, string>>;

/** Narrower than this, the sources would cover the map. */
const ROOM_FOR_ATTRIBUTION_PX = 640;

/** Which text names which of MapLibre's elements. */
const LABELLED: readonly (readonly [selector: string, key: string])[] = [
  ['.maplibregl-canvas', 'Map.Title'],
  ['.maplibregl-ctrl-zoom-in', 'NavigationControl.ZoomIn'],
  ['.maplibregl-ctrl-zoom-out', 'NavigationControl.ZoomOut'],
  ['.maplibregl-ctrl-compass', 'NavigationControl.ResetBearing'],
  ['.maplibregl-ctrl-attrib-button', 'AttributionControl.ToggleAttribution'],
];

/** MapLibre knows two texts for the wheel, by system; ours is the one for this reader's. */
const HINTS: readonly (readonly [selector: string, key: string])[] = [
  ['.maplibregl-desktop-message', 'CooperativeGesturesHandler.WindowsHelpText'],
  ['.maplibregl-mobile-message', 'CooperativeGesturesHandler.MobileHelpText'],
];

/** Zoom, compass, scale and attribution, on the sides and in the words of the page's language. */
export class MapControls {
  readonly #map: GlMap;
  #controls: IControl[] = [];
  #texts: ControlTexts = {};
  #locale: Locale = 'en';
  #hasSources = false;
  /** Stops listening. */
  readonly stop: () => void;

  constructor(map: GlMap, isGuest: boolean) {
    this.#map = map;
    this.stop = isGuest ? startGuestGestures(map, () => this.#labelHints()) : () => {};
  }

  /** Puts the controls up anew; texts that are missing stay as MapLibre has them. */
  setLocale(locale: Locale, texts: ControlTexts): void {
    this.#texts = texts;
    this.#locale = locale;
    for (const control of this.#controls) this.#map.removeControl(control);
    const navigation = new NavigationControl({ visualizePitch: true });
    this.#controls = [navigation];
    this.#map.addControl(navigation, locale === 'ar' ? 'top-right' : 'top-left');
    if (this.#hasSources) this.#addSources();
    this.#label();
  }

  /**
   * Puts scale and sources up with the first picture: until then each source that comes would have
   * the page laid out anew.
   */
  showSources(): void {
    if (this.#hasSources) return;
    this.#hasSources = true;
    this.#addSources();
    this.#label();
  }

  #addSources(): void {
    const map = this.#map;
    const attribution = new AttributionControl({ compact: true });
    const scale = new MapScaleControl({
      km: this.#texts['ScaleControl.Kilometers'] ?? 'km',
      m: this.#texts['ScaleControl.Meters'] ?? 'm',
    });
    this.#controls.push(attribution, scale);
    // A narrow map of the region has the Gulf's names in its lower right corner, and no legend below.
    const isNarrow = map.getContainer().clientWidth < ROOM_FOR_ATTRIBUTION_PX;
    const corner = this.#locale === 'ar' || isNarrow ? 'bottom-left' : 'bottom-right';
    map.addControl(attribution, corner);
    map.addControl(scale, corner);
    // MapLibre unfolds it as soon as a first source names its own.
    this.#foldAttribution();
    map.once('idle', () => this.#foldAttribution());
  }

  #label(): void {
    for (const [selector, key] of LABELLED) {
      const element = this.#map.getContainer().querySelector(selector);
      const text = this.#texts[key];
      if (!element || text === undefined) continue;
      element.setAttribute('aria-label', text);
      if (element.matches('button, summary')) element.setAttribute('title', text);
    }
    this.#labelHints();
  }

  /** Says how to move a map in a page that scrolls; MapLibre makes the hints anew now and then. */
  #labelHints(): void {
    for (const [selector, key] of HINTS) {
      const element = this.#map.getContainer().querySelector(selector);
      const text = this.#texts[key];
      if (element && text !== undefined) element.textContent = text;
    }
  }

  /** On a narrow map the sources wait behind their button, as they do after the first drag. */
  #foldAttribution(): void {
    const container = this.#map.getContainer();
    if (container.clientWidth >= ROOM_FOR_ATTRIBUTION_PX) return;
    const details = container.querySelector('.maplibregl-ctrl-attrib');
    details?.classList.remove('maplibregl-compact-show');
  }
}
