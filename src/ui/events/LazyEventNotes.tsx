import type { EventRecord } from '../../domain/event-record';
import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const load = async () => (await import('../notes/EventNotes')).EventNotes;

/** The reader's notes about an event, once there are notes at all. */
export function LazyEventNotes({ event }: { readonly event: EventRecord }) {
  const notes = useApp().state.notes.value;
  const section = useLazy(load, notes !== null);
  if (notes === null || section.type !== 'ready') return null;
  const EventNotes = section.value;
  return <EventNotes event={event} notes={notes} />;
}
