import {
  GEOMETRY_OF_TYPE,
  NOTE_COLORS,
  NOTE_ICONS,
  NOTE_WIDTHS,
  type Note,
  type NoteStyle,
} from '../../domain/note';
import { useWords } from '../app-context';
import { ChoiceRow } from './ChoiceRow';
import { NoteField } from './NoteField';
import { NoteIcon } from './NoteIcon';
import { useNotes } from './notes-context';

/** How a note looks on the map; the next one begins with the same. */
export function NoteStyleFields({ note }: { readonly note: Note }) {
  const { t } = useWords();
  const notes = useNotes();
  const { style, type } = note;
  const shape = GEOMETRY_OF_TYPE[type];
  const set = (patch: Partial<NoteStyle>) => {
    const next = { ...style, ...patch };
    notes.settle();
    notes.change(note.id, { style: next });
    notes.settle();
    notes.useStyle(next);
  };
  return (
    <>
      <NoteField label={t('notes.color')}>
        <ChoiceRow
          label={t('notes.color')}
          value={style.color}
          options={NOTE_COLORS}
          nameOf={(color) => t(`notes.color.${color}`)}
          pictureOf={(color) => <span class={`note-swatch note-color-${color}`} />}
          onChoose={(color) => set({ color })}
        />
      </NoteField>
      {type === 'point' && (
        <NoteField label={t('notes.icon')}>
          <ChoiceRow
            label={t('notes.icon')}
            value={style.icon}
            options={NOTE_ICONS}
            nameOf={(icon) => t(`notes.icon.${icon}`)}
            pictureOf={(icon) => <NoteIcon name={icon} color={style.color} size={18} />}
            onChoose={(icon) => set({ icon })}
          />
        </NoteField>
      )}
      {(shape === 'LineString' || shape === 'Polygon') && (
        <NoteField label={t('notes.width')}>
          <ChoiceRow
            label={t('notes.width')}
            value={style.width}
            options={NOTE_WIDTHS}
            nameOf={(width) => t(`notes.width.${width}`)}
            pictureOf={(width) => (
              <span class="note-width" style={{ '--width': `${width}px` }} aria-hidden="true" />
            )}
            onChoose={(width) => set({ width })}
          />
          {shape === 'Polygon' && (
            <label class="note-check">
              <input
                type="checkbox"
                checked={style.isFilled}
                onChange={({ currentTarget }) => set({ isFilled: currentTarget.checked })}
              />
              {t('notes.filled')}
            </label>
          )}
        </NoteField>
      )}
    </>
  );
}
