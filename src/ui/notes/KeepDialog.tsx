import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatMoment } from '../../i18n/format-moment';
import { type NoteBackup, useApp, useWords } from '../app-context';
import { ModalDialog } from '../controls/ModalDialog';
import { useNotes } from './notes-context';

/** How notes are kept: the states to go back to, and the way to delete everything. */
export function KeepDialog({
  onDeleteAll,
  onClose,
}: {
  readonly onDeleteAll: () => void;
  readonly onClose: () => void;
}) {
  const { actions } = useApp();
  const { locale, t } = useWords();
  const notes = useNotes();
  const backups = useSignal<readonly NoteBackup[] | null>(null);
  const outcome = useSignal<'restored' | 'restoreFailed' | null>(null);
  useEffect(() => {
    let isGone = false;
    actions.notes
      .listBackups()
      .then((list) => {
        if (!isGone) backups.value = list;
      })
      .catch(console.error);
    return () => {
      isGone = true;
    };
  }, [actions, backups]);
  const restore = async (id: number) => {
    outcome.value = (await actions.notes.restoreBackup(id)) ? 'restored' : 'restoreFailed';
  };

  const list = backups.value;
  return (
    <ModalDialog title={t('notes.more')} closeLabel={t('notes.dialogClose')} onClose={onClose}>
      <p>
        {t('notes.private')} {notes.isPersisted.value === true && t('notes.persisted')}
        {notes.isPersisted.value === false && t('notes.notPersisted')}
      </p>
      <section class="note-backups" aria-label={t('notes.backups')}>
        <h3>{t('notes.backups')}</h3>
        <p>{list?.length === 0 ? t('notes.backupsNone') : t('notes.backupsHint')}</p>
        <ul>
          {list?.map(({ id, at, count }) => {
            const name = t('notes.backup', { date: formatMoment(at, locale), count });
            return (
              <li key={id}>
                <span>{name}</span>
                <button
                  type="button"
                  class="text-button"
                  aria-label={`${t('notes.restore')}: ${name}`}
                  onClick={() => restore(id)}
                >
                  {t('notes.restore')}
                </button>
              </li>
            );
          })}
        </ul>
        <p role="status">{outcome.value !== null && t(`notes.${outcome.value}`)}</p>
      </section>
      <p>
        <button type="button" class="text-button note-danger" onClick={onDeleteAll}>
          {t('notes.deleteAll')}…
        </button>
      </p>
    </ModalDialog>
  );
}
