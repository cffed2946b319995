import type { NoteGeometry } from '../../domain/note';
import { splitText } from '../../domain/note-geojson';
import type { ImportedNote } from '../../domain/note-import';
import { useWords } from '../app-context';

/** Notes of the preview; the count says how many there are. */
const SAMPLE = 5;

const KIND_KEYS = {
  Point: 'noteFiles.points',
  LineString: 'noteFiles.lines',
  Polygon: 'noteFiles.areas',
  none: 'noteFiles.plain',
} as const satisfies Readonly<Record<NoteGeometry['type'] | 'none', string>>;
const KINDS = Object.keys(KIND_KEYS) as (keyof typeof KIND_KEYS)[];

/** How much of what is in a file, and its first notes. */
export function ImportContents({ notes }: { readonly notes: readonly ImportedNote[] }) {
  const { t } = useWords();
  const counts = new Map<string, number>();
  for (const { geometry } of notes) {
    const kind = geometry?.type ?? 'none';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [t(KIND_KEYS[kind], { count })];
  });
  const rest = notes.length - SAMPLE;
  return (
    <section class="import-contents">
      <p class="import-count">
        <strong>{t('noteFiles.found', { count: notes.length })}</strong> {parts.join(' · ')}
      </p>
      <ul aria-label={t('noteFiles.sample')}>
        {notes.slice(0, SAMPLE).map((note) => (
          <Sample key={note.id} note={note} />
        ))}
        {rest > 0 && <li class="import-more">{t('noteFiles.more', { count: rest })}</li>}
      </ul>
    </section>
  );
}

/** A note's first words, or what it is and where. */
function Sample({ note: { text, geometry } }: { readonly note: ImportedNote }) {
  const { t } = useWords();
  const { name } = splitText(text.slice(0, 300));
  return (
    <li dir="auto">{name === '' ? t(KIND_KEYS[geometry?.type ?? 'none'], { count: 1 }) : name}</li>
  );
}
