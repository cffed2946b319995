import './filter-panel.css';
import { useEffect, useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { FilterChips } from './FilterChips';
import { FilterFacets } from './FilterFacets';

/** All filters: beside the map where there is room for both, else over the whole screen. */
export function FilterPanel({
  isWide,
  onClose,
}: {
  readonly isWide: boolean;
  readonly onClose: () => void;
}) {
  return isWide ? <FilterColumn onClose={onClose} /> : <FilterSheet onClose={onClose} />;
}

function FilterColumn({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const column = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = column.current;
    if (element === null) return;
    element.querySelector<HTMLElement>('h2')?.focus();
    // Before the page's own keys: Escape closes this and nothing behind it.
    const onKeyDown = (domEvent: KeyboardEvent) => {
      if (domEvent.key !== 'Escape') return;
      domEvent.preventDefault();
      onClose();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <section class="filters" aria-label={t('filters.label')} ref={column}>
      <FilterHead onClose={onClose} />
      <FilterChips />
      <div class="filters-facets">
        <FilterFacets />
      </div>
    </section>
  );
}

function FilterSheet({ onClose }: { readonly onClose: () => void }) {
  const { state } = useApp();
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const count = state.derived.shownEvents.value.length;
  return (
    <dialog
      class="filters filters-sheet"
      ref={dialog}
      aria-label={t('filters.label')}
      onClose={onClose}
    >
      <FilterHead onClose={() => dialog.current?.close()} />
      <FilterChips />
      <div class="filters-facets">
        <FilterFacets />
      </div>
      <div class="filters-foot">
        <button type="button" class="primary-button" onClick={() => dialog.current?.close()}>
          {t('filters.show', { count })}
        </button>
      </div>
    </dialog>
  );
}

function FilterHead({ onClose }: { readonly onClose: () => void }) {
  const { state } = useApp();
  const { t, format } = useWords();
  const count = state.derived.shownEvents.value.length;
  return (
    <header class="filters-head">
      <h2 tabIndex={-1}>{t('filters.label')}</h2>
      <p>
        {t('list.count', { count })} · {format.span(state.window.window.value)}
      </p>
      <IconButton icon="close" label={t('filters.close')} size={16} onClick={onClose} />
    </header>
  );
}
