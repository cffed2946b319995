import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../domain/event-record';
import type { Format } from '../i18n/format';
import type { Translate } from '../i18n/translate';
import type { AppState } from '../state/app-state';

/** The reader's language: its words and its formats. */
export type Words = { readonly locale: Locale; readonly t: Translate; readonly format: Format };

/** What components reach outside themselves; given by `app/`, which knows the browser's page. */
export type AppActions = {
  switchLocale(locale: Locale): void;
  /** The address of the present view with this event selected. */
  linkToEvent(id: string): string;
  /** @returns whether the browser allowed it */
  copyText(text: string): Promise<boolean>;
  retryDetails(): void;
};

export type AppContext = {
  readonly state: AppState;
  readonly words: ReadonlySignal<Words>;
  readonly actions: AppActions;
};

export const AppContextProvider = createContext<AppContext | null>(null);

/** @throws Error outside the provider: a mistake of ours, not of the reader's. */
export function useApp(): AppContext {
  const context = useContext(AppContextProvider);
  if (context === null) throw new Error('useApp needs an AppContextProvider around it');
  return context;
}

/** The present words; the component renders again when the language changes. */
export function useWords(): Words {
  return useApp().words.value;
}
