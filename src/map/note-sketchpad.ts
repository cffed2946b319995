import type { LngLat } from '../domain/event-record';
import type { NoteGeometry } from '../domain/note';
import { DRAWING_PREFIX } from './drawing-layers';
import type { ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';
import { createNoteModes, type DrawingLook, type NoteModes } from './note-modes';
import type { Snap } from './note-snapping';
import { TerraDraw, TerraDrawMapLibreGLAdapter, type TerraDrawMouseEvent } from './terra-draw';

/** Digits after the point of a degree: a centimetre. */
const DECIMALS = 7;
/** So near, a handle is taken hold of, px: half of what a finger, or a pointer, needs. */
const REACH_PX = { touch: 22, mouse: 12 } as const;

/** Terra Draw on our map: one for drawing and for changing what was drawn. */
export class NoteSketchpad {
  readonly draw: TerraDraw;
  readonly modes: NoteModes;
  readonly #map: GlMap;
  readonly #end = new AbortController();

  constructor(map: GlMap, look: () => DrawingLook, snap: Snap) {
    this.#map = map;
    this.modes = createNoteModes(look, snap);
    const { draw, select, holds } = this.modes;
    const modes = [...Object.values(draw), select, ...holds];
    this.draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({
        map,
        prefixId: DRAWING_PREFIX,
        coordinatePrecision: DECIMALS,
        ignoreMismatchedPointerEvents: true,
        minPixelDragDistanceDrawing: 8,
        minPixelDragDistanceSelecting: 4,
      }),
      modes,
    });
    this.draw.start();
    const onPointerDown = ({ pointerType }: PointerEvent) => {
      const pointerDistance = REACH_PX[pointerType === 'touch' ? 'touch' : 'mouse'];
      for (const mode of [...Object.values(draw), select]) mode.updateOptions({ pointerDistance });
    };
    const listen = { signal: this.#end.signal, capture: true };
    map.getCanvasContainer().addEventListener('pointerdown', onPointerDown, listen);
  }

  /** What a pointer would tell the modes, were it there. */
  eventAt({ x, y }: ScreenPoint): TerraDrawMouseEvent {
    const { lng, lat } = this.#map.unproject([x, y]);
    return {
      lng: Number(lng.toFixed(DECIMALS)),
      lat: Number(lat.toFixed(DECIMALS)),
      containerX: x,
      containerY: y,
      button: 'left',
      heldKeys: [],
      isContextMenu: false,
    };
  }

  /** The form of a feature as it is now; null: there is none. */
  geometryOf(id: string | number): NoteGeometry | null {
    const geometry = this.draw.getSnapshotFeature(id)?.geometry;
    if (geometry?.type === 'Point')
      return { type: 'Point', coordinates: toLngLat(geometry.coordinates) };
    if (geometry?.type === 'LineString') {
      return { type: 'LineString', coordinates: geometry.coordinates.map(toLngLat) };
    }
    if (geometry?.type !== 'Polygon') return null;
    return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(toLngLat)) };
  }

  /** Colours have changed: what is there is drawn anew. */
  redraw(): void {
    const { draw, select } = this.modes;
    for (const mode of [...Object.values(draw), select]) mode.updateOptions({ styles: {} });
  }

  stop(): void {
    this.#end.abort();
    this.draw.stop();
    this.#map.getCanvas().style.cursor = '';
  }
}

function toLngLat([lng = 0, lat = 0]: readonly number[]): LngLat {
  return [lng, lat];
}
