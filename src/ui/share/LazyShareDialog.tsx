import { useEffect } from 'preact/hooks';
import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadDialog = () => import('./ShareDialog').then(({ ShareDialog }) => ShareDialog);

/** The dialog that hands a link on; its code comes when it is first opened. */
export function LazyShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { state } = useApp();
  const dialog = useLazy(loadDialog);
  const hasFailed = dialog.type === 'failed';
  useEffect(() => {
    if (!hasFailed) return;
    state.notices.tell({ code: 'share-failed', values: {} });
    onClose();
  }, [hasFailed, onClose, state]);
  if (dialog.type !== 'ready') return null;
  const ShareDialog = dialog.value;
  return <ShareDialog onClose={onClose} />;
}
