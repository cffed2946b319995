import { effect, type ReadonlySignal } from '@preact/signals';
import type { AppState } from '../state/app-state';
import type { Words } from '../ui/app-context';

/** Keeps the document's language, direction, theme and title with the state. */
export function startDocumentSync(state: AppState, words: ReadonlySignal<Words>): void {
  const root = document.documentElement;
  effect(() => {
    const { locale, t } = words.value;
    root.lang = locale;
    root.dir = locale === 'ar' ? 'rtl' : 'ltr';
    const title = state.derived.selectedEvent.value?.title[locale];
    const name = `${t('app.name')} · ${t('app.tagline')}`;
    document.title = title === undefined ? name : `${title} · ${t('app.name')}`;
  });
  effect(() => {
    root.dataset.theme = state.preferences.theme.value;
  });
}
