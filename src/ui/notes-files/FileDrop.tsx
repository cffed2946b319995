import './file-drop.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useWords } from '../app-context';

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere on the page, and says so while one hangs over it. */
export function FileDrop() {
  const { actions } = useApp();
  const { t } = useWords();
  const isOver = useSignal(false);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hover = (domEvent: DragEvent) => {
      if (!hasFiles(domEvent)) return;
      // Without this the browser would leave the page for the file.
      domEvent.preventDefault();
      isOver.value = true;
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) isOver.value = false;
    };
    const drop = (domEvent: DragEvent) => {
      if (!hasFiles(domEvent)) return;
      domEvent.preventDefault();
      isOver.value = false;
      actions.noteFiles.open([...(domEvent.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragenter', hover, { signal });
    document.addEventListener('dragover', hover, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [actions, isOver]);

  if (!isOver.value) return null;
  return <div class="file-drop">{t('noteFiles.drop')}</div>;
}
