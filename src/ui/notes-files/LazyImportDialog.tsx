import { useEffect } from 'preact/hooks';
import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadDialog = () => import('./ImportDialog').then(({ ImportDialog }) => ImportDialog);

/** The dialog over the first file that waits; its code comes with the first file. */
export function LazyImportDialog() {
  const { state, actions } = useApp();
  const { waiting, close } = actions.noteFiles;
  const [file] = waiting.value;
  const dialog = useLazy(loadDialog, file !== undefined);
  const hasFailed = dialog.type === 'failed' && file !== undefined;
  useEffect(() => {
    if (!hasFailed) return;
    state.notices.tell({ code: 'note-files-failed', values: {} });
    for (const _ of waiting.peek()) close();
    dialog.retry();
  }, [hasFailed, dialog, close, state, waiting]);
  if (dialog.type !== 'ready' || file === undefined) return null;
  const ImportDialog = dialog.value;
  return <ImportDialog key={`${waiting.value.length}`} file={file} onClose={close} />;
}
