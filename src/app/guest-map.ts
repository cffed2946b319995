import type { PlainKey } from '../i18n/messages-en';
import type { MapPadding } from '../map/scene';

/** What is other about the map of a page that is a guest in another page. */
export type GuestMap = {
  /** Texts of MapLibre's that only such a map says, by its keys. */
  readonly texts: () => Readonly<Record<string, string>>;
  /** What the map keeps clear, px; null: as ever. Reads signals. */
  readonly padding: (stage: HTMLElement | null) => MapPadding | null;
  /** There is no map, and why; null: there is one again. */
  readonly onMissing: (why: PlainKey | null) => void;
};
