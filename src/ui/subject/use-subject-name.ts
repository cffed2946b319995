import type { Subject } from '../../domain/subject';
import { useApp, useWords } from '../app-context';

/** A subject's name in the reader's language; an actor's id until the details are in. */
export function useSubjectName({ type, id }: Subject): string {
  const { state } = useApp();
  const { locale } = useWords();
  if (type === 'place') return state.dataset.places.get(id)?.name[locale] ?? id;
  const load = state.details.load.value;
  return load.type === 'ready' ? (load.details.actors.get(id)?.name[locale] ?? id) : '…';
}
