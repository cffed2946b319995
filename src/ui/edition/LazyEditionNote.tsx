import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadNote = () => import('./EditionNote').then(({ EditionNote }) => EditionNote);

/** That the data shown are not the latest, where they are not; else nothing, and no code for it. */
export function LazyEditionNote() {
  const { later } = useApp().state.edition;
  const note = useLazy(loadNote, later !== null);
  if (note.type !== 'ready' || later === null) return null;
  const EditionNote = note.value;
  return <EditionNote later={later} />;
}
