import { CELL_WIDTHS_KM, type CellWidthKm, DEFAULT_CELL_KM } from '../domain/concentration';

/** Which charts of what is counted are open, and how. */
export type ShownCharts = {
  readonly isOpen: boolean;
  /** Of the map's cells. */
  readonly cellKm: CellWidthKm;
};

const CLOSED: ShownCharts = { isOpen: false, cellKm: DEFAULT_CELL_KM };

/** Reads `1`, or `25km`: open, with cells so wide; null where it says neither. */
export function readCharts(text: string | null): ShownCharts | null {
  if (text === null || text === '0') return CLOSED;
  if (text === '1') return { isOpen: true, cellKm: DEFAULT_CELL_KM };
  const cellKm = CELL_WIDTHS_KM.find((width) => text === `${width}km`);
  return cellKm === undefined ? null : { isOpen: true, cellKm };
}

/** The way back; null: they are closed. */
export function writeCharts({ isOpen, cellKm }: ShownCharts): string | null {
  if (!isOpen) return null;
  return cellKm === DEFAULT_CELL_KM ? '1' : `${cellKm}km`;
}
