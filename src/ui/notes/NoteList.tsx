import './note-list.css';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../app-context';
import { useVisibleRows } from '../table/use-visible-rows';
import { FolderRow } from './FolderRow';
import { FolderTools } from './FolderTools';
import { NoteRow } from './NoteRow';
import { NoteSearch } from './NoteSearch';
import { createNoteRows, keyOfRow } from './note-rows';
import { useNotes } from './notes-context';
import { useListedNotes } from './use-listed-notes';

/** Height of a row until one has been measured, px; all are equally high. */
const GUESSED_ROW_PX = 46;

/** All notes, folder by folder; only the rows in sight are in the page. */
export function NoteList() {
  const { t } = useWords();
  const notes = useNotes();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const edited = useSignal<string | null>(null);
  const removed = useSignal<number | null>(null);
  const [rowPx, setRowPx] = useState(GUESSED_ROW_PX);
  const listed = useListedNotes(notes);
  const folders = notes.folders.value;
  const isNarrowed = notes.query.value.trim() !== '' || notes.followsWindow.value;
  const editedFolder = edited.value;
  const rows = useMemo(
    () => createNoteRows(folders, listed, editedFolder, isNarrowed),
    [folders, listed, editedFolder, isNarrowed],
  );
  const { first, last } = useVisibleRows(scroller, rows.length, rowPx);
  const selected = notes.selected.value;

  useLayoutEffect(() => {
    const height = list.current?.querySelector('.note-item')?.getBoundingClientRect().height ?? 0;
    if (height > 0 && Math.abs(height - rowPx) > 0.01) setRowPx(height);
  });

  // A note that was chosen on the map or the axis comes into sight, and a folder to be changed.
  const sought = editedFolder === null ? selected : `tools ${editedFolder}`;
  useEffect(() => {
    const element = scroller.current;
    const at = sought === null ? -1 : rows.findIndex((row) => keyOfRow(row) === sought);
    if (element === null || at === -1) return;
    const top = at * rowPx;
    if (top < element.scrollTop || top + rowPx > element.scrollTop + element.clientHeight) {
      element.scrollTop = top - element.clientHeight / 2 + rowPx;
    }
  }, [sought, rows, rowPx]);

  const add = () => {
    const number = notes.folders.peek().length + 1;
    edited.value = notes.addFolder(t('notes.folderNumber', { number }));
  };

  return (
    <div class="note-list">
      <NoteSearch />
      <div class="note-list-head">
        <p role="note">{t(isNarrowed ? 'notes.found' : 'notes.count', { count: listed.length })}</p>
        <button type="button" class="text-button" onClick={add}>
          {t('notes.newFolder')}
        </button>
      </div>
      {removed.value !== null && (
        <p class="note-removed" role="alert">
          {t('notes.removed', { count: removed.value })}
        </p>
      )}
      <div class="note-scroller" ref={scroller} tabIndex={-1}>
        <ul
          ref={list}
          aria-label={t('notes.list')}
          style={{
            paddingBlockStart: `${first * rowPx}px`,
            paddingBlockEnd: `${(rows.length - last) * rowPx}px`,
          }}
        >
          {rows.slice(first, last).map((row) => {
            if (row.type === 'note') {
              return (
                <NoteRow
                  key={keyOfRow(row)}
                  note={row.note}
                  isSelected={row.note.id === selected}
                />
              );
            }
            const { folder, count } = row;
            return row.type === 'folder' ? (
              <FolderRow
                key={keyOfRow(row)}
                folder={folder}
                count={count}
                isEdited={folder.id === editedFolder}
                onEdit={() => {
                  edited.value = folder.id === editedFolder ? null : folder.id;
                }}
              />
            ) : (
              <FolderTools
                key={keyOfRow(row)}
                folder={folder}
                onRemoved={(count) => {
                  removed.value = count;
                  edited.value = null;
                }}
              />
            );
          })}
        </ul>
        {listed.length === 0 && (
          <p class="note-none">{t(isNarrowed ? 'notes.nothingFound' : 'notes.empty')}</p>
        )}
      </div>
    </div>
  );
}
