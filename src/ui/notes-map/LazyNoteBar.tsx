import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadBar = () => import('./NoteBar').then(({ NoteBar }) => NoteBar);

/** Over the map while a note is drawn or taken hold of. */
export function LazyNoteBar({ hasMap }: { readonly hasMap: boolean }) {
  const { state } = useApp();
  const notes = state.notes.value;
  const tool = notes?.tool.value ?? null;
  const bar = useLazy(loadBar, tool !== null);
  if (notes === null || tool === null || bar.type !== 'ready') return null;
  const NoteBar = bar.value;
  return <NoteBar key={tool} notes={notes} tool={tool} hasMap={hasMap} />;
}
