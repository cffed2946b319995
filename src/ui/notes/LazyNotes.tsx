import { useMemo } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { Retry } from '../controls/Retry';
import { useLazy } from '../use-lazy';

/** The reader's notes, whose code and contents come when they are first opened. */
export function LazyNotes() {
  const { state, actions } = useApp();
  const { t } = useWords();
  const load = useMemo(
    () => async () => {
      const [{ NotesPanel }, notes] = await Promise.all([
        import('./NotesPanel'),
        actions.notes.load(),
      ]);
      return { NotesPanel, notes };
    },
    [actions],
  );
  const panel = useLazy(load);
  if (panel.type === 'ready') {
    const { NotesPanel, notes } = panel.value;
    return <NotesPanel notes={notes} />;
  }
  return (
    <section class="notes-waiting" aria-label={t('notes.label')}>
      <p>
        {panel.type === 'waiting' ? (
          t('notes.loading')
        ) : (
          <Retry text={t('notes.failed')} label={t('app.retry')} onRetry={panel.retry} />
        )}
      </p>
      <IconButton icon="close" label={t('notes.close')} onClick={state.notesPanel.close} />
    </section>
  );
}
