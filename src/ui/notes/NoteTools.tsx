import type { NoteTool } from '../../state/notes-state';
import { useApp, useWords } from '../app-context';
import { NoteIcon } from './NoteIcon';
import { useNotes } from './notes-context';

/** The usual ones first. */
const TOOLS: readonly NoteTool[] = [
  'point',
  'line',
  'area',
  'circle',
  'text',
  'arrow',
  'freehand',
  'rectangle',
  'select',
];

/** What the reader draws with; a press on the tool at hand puts it down. */
export function NoteTools() {
  const { state } = useApp();
  const { t, format } = useWords();
  const notes = useNotes();
  const tool = notes.tool.value;
  const window = state.window.window.value;
  return (
    <>
      <fieldset class="note-tools" aria-label={t('notes.tools')}>
        {TOOLS.map((name) => (
          <button
            key={name}
            type="button"
            class="note-tool"
            aria-pressed={tool === name}
            onClick={() => notes.draw(tool === name ? null : name)}
          >
            <NoteIcon name={name} />
            {t(`notes.tool.${name}`)}
          </button>
        ))}
        <button
          type="button"
          class="note-tool"
          aria-label={t('notes.addPlain')}
          title={t('notes.addPlain')}
          onClick={() => notes.add({ type: 'plain', geometry: null })}
        >
          <NoteIcon name="plain" />
          {t('notes.tool.plain')}
        </button>
      </fieldset>
      <button
        type="button"
        class="text-button note-on-days"
        onClick={() => notes.add({ type: 'plain', geometry: null, ...window })}
      >
        {t('notes.addOnDays')}
        <small>{format.span(window)}</small>
      </button>
    </>
  );
}
