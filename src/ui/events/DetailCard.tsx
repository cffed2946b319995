import { useApp } from '../app-context';
import { LazySubjectPage } from '../subject/LazySubjectPage';
import { EventCard } from './EventCard';

/** The card beside the map: of the selected event, or the page of a subject that lies over it. */
export function DetailCard() {
  const { state } = useApp();
  const subject = state.selection.subject.value;
  return subject === null ? <EventCard /> : <LazySubjectPage subject={subject} />;
}
