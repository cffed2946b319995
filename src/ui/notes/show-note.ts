import type { LngLat } from '../../domain/event-record';
import type { Note, NoteGeometry } from '../../domain/note';
import type { AppState } from '../../state/app-state';

function cornersOf(geometry: NoteGeometry): readonly LngLat[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Moves the map to a note; one without a place leaves it where it is. */
export function showNote({ viewport }: AppState, { geometry }: Note): void {
  if (geometry !== null) viewport.ask({ type: 'reveal', coordinates: cornersOf(geometry) });
}
