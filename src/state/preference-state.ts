import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Locale } from '../domain/event-record';

export type Theme = 'light' | 'dark';

/** What the reader's system asks for; kept current by `app/`. */
export type SystemPreferences = { readonly theme: Theme; readonly reducedMotion: boolean };

export type PreferenceState = {
  readonly locale: ReadonlySignal<Locale>;
  /** Null: as the system. */
  readonly chosenTheme: ReadonlySignal<Theme | null>;
  readonly theme: ReadonlySignal<Theme>;
  readonly reducedMotion: ReadonlySignal<boolean>;
  useLocale(locale: Locale): void;
  useTheme(theme: Theme | null): void;
  noteSystem(system: SystemPreferences): void;
};

export function createPreferenceState(
  initialLocale: Locale,
  initialSystem: SystemPreferences,
): PreferenceState {
  const locale = signal(initialLocale);
  const chosenTheme = signal<Theme | null>(null);
  const system = signal(initialSystem);
  return {
    locale,
    chosenTheme,
    theme: computed(() => chosenTheme.value ?? system.value.theme),
    reducedMotion: computed(() => system.value.reducedMotion),
    useLocale(next) {
      locale.value = next;
    },
    useTheme(next) {
      chosenTheme.value = next;
    },
    noteSystem(next) {
      system.value = next;
    },
  };
}
