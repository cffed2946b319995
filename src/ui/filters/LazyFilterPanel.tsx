import { useEffect } from 'preact/hooks';
import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadPanel = () => import('./FilterPanel').then(({ FilterPanel }) => FilterPanel);

/** All filters; their code comes when they are first opened. */
export function LazyFilterPanel({
  isWide,
  onClose,
}: {
  readonly isWide: boolean;
  readonly onClose: () => void;
}) {
  const { state } = useApp();
  const panel = useLazy(loadPanel);
  const hasFailed = panel.type === 'failed';
  useEffect(() => {
    if (!hasFailed) return;
    state.notices.tell({ code: 'filters-failed', values: {} });
    onClose();
  }, [hasFailed, onClose, state]);
  // The list's place stays filled.
  if (panel.type !== 'ready') return isWide ? <div class="filters" /> : null;
  const FilterPanel = panel.value;
  return <FilterPanel isWide={isWide} onClose={onClose} />;
}
