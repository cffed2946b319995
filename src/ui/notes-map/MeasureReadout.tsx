import { useEffect, useMemo, useState } from 'preact/hooks';
import { measureNote } from '../../domain/note-measure';
import { createMeasureWords } from '../../i18n/measure-words';
import type { NotesState, NoteTool } from '../../state/notes-state';
import { useWords } from '../app-context';

/** A screen reader hears the measure when the hand has come to rest, ms. */
const REST_MS = 1200;

/** How large what is being drawn is just now; of a note at hand, what it has become. */
export function MeasureReadout({
  notes,
  tool,
}: {
  readonly notes: NotesState;
  readonly tool: NoteTool;
}) {
  const { locale, t } = useWords();
  const words = useMemo(() => createMeasureWords(locale, t), [locale, t]);
  const held = tool === 'select' ? notes.selectedNote.value : null;
  const type = held?.type ?? (tool === 'select' ? null : tool);
  const geometry = notes.sketch.value ?? held?.geometry ?? null;
  const parts = type === null || geometry === null ? [] : words.all(measureNote(type, geometry));
  const text = parts.join(' · ');
  const [heard, setHeard] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setHeard(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <>
      <span class="area-state" aria-hidden="true">
        {text}
      </span>
      <output class="visually-hidden">{heard}</output>
    </>
  );
}
