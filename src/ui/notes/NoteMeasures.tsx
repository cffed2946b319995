import { useMemo } from 'preact/hooks';
import type { Note, NoteGeometry } from '../../domain/note';
import { circleAround, measureNote } from '../../domain/note-measure';
import { createMeasureWords } from '../../i18n/measure-words';
import { useWords } from '../app-context';
import { NoteField } from './NoteField';
import { useNotes } from './notes-context';

/** Half the way around the Earth, km: no circle is larger. */
const MAX_RADIUS_KM = 20_000;
/** Metres are as near as a radius is typed. */
const toTyped = (km: number): string => String(Number(km.toFixed(3)));

/** How large the note is; a circle's radius can be typed. */
export function NoteMeasures({
  note,
  geometry,
}: {
  readonly note: Note;
  readonly geometry: NoteGeometry;
}) {
  const { locale, t } = useWords();
  const notes = useNotes();
  const words = useMemo(() => createMeasureWords(locale, t), [locale, t]);
  const measure = useMemo(() => measureNote(note.type, geometry), [note.type, geometry]);
  const said = words.all(measure);
  const { circle } = measure;
  const setRadius = (radiusKm: number) => {
    if (circle === null || !(radiusKm > 0 && radiusKm <= MAX_RADIUS_KM)) return;
    notes.settle();
    notes.change(note.id, { geometry: circleAround({ ...circle, radiusKm }) });
    notes.settle();
  };
  if (said.length === 0) return null;
  return (
    <>
      <NoteField label={t('notes.measure')}>
        <ul class="note-measures" aria-label={t('notes.measure')}>
          {said.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </NoteField>
      {circle !== null && (
        <NoteField label={t('notes.radius')}>
          <input
            type="number"
            inputMode="decimal"
            min="0.001"
            max={MAX_RADIUS_KM}
            step="any"
            aria-label={t('notes.radius')}
            value={toTyped(circle.radiusKm)}
            onChange={({ currentTarget }) => setRadius(currentTarget.valueAsNumber)}
          />
        </NoteField>
      )}
    </>
  );
}
