import type { LngLat } from '../domain/event-record';
import type { AppState } from '../state/app-state';
import type { NotesState } from '../state/notes-state';
import type { ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';
import { cornersOf } from './note-transform';

/** So near, a corner goes to what is there, px. */
const SNAP_PX = 9;

/** The place to which a corner at a point goes; null: it stays. */
export type Snap = (point: ScreenPoint) => LngLat | null;

/**
 * Corners go to places of the events that are shown, and to corners of other notes; what the
 * reader works on is not among them.
 */
export function createSnap(map: GlMap, { derived }: AppState, notes: NotesState): Snap {
  return ({ x, y }) => {
    const low = map.unproject([x - SNAP_PX, y + SNAP_PX]);
    const high = map.unproject([x + SNAP_PX, y - SNAP_PX]);
    // On a turned map the box leans: half as much again is enough around it.
    const [lngRoom, latRoom] = [low.lng - high.lng, low.lat - high.lat].map(Math.abs);
    const { lng, lat } = map.unproject([x, y]);
    let nearest: LngLat | null = null;
    let nearestPx = SNAP_PX;
    const consider = (place: LngLat): void => {
      if (Math.abs(place[0] - lng) > (lngRoom ?? 0) || Math.abs(place[1] - lat) > (latRoom ?? 0)) {
        return;
      }
      const at = map.project([place[0], place[1]]);
      const px = Math.hypot(at.x - x, at.y - y);
      if (px >= nearestPx) return;
      nearestPx = px;
      nearest = place;
    };
    for (const event of derived.shownEvents.peek()) consider(event.place.coordinates);
    const own = notes.tool.peek() === 'select' ? notes.selected.peek() : null;
    for (const { id, geometry } of notes.shownNotes.peek()) {
      if (id !== own && geometry !== null)
        for (const corner of cornersOf(geometry)) consider(corner);
    }
    return nearest;
  };
}
