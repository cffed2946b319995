import { useApp } from '../app-context';
import { LazySubjectPage } from '../subject/LazySubjectPage';
import { LazyEventCard } from './LazyEventCard';

/** The card beside the map: of the selected event, or the page of a subject that lies over it. */
export function DetailCard() {
  const { state } = useApp();
  const subject = state.selection.subject.value;
  return subject === null ? <LazyEventCard /> : <LazySubjectPage subject={subject} />;
}
