import { batch, type ReadonlySignal, signal } from '@preact/signals';

/** What a page in somebody else's page leaves out or does by itself. */
export const EMBED_OPTIONS = ['autoplay', 'panel', 'header', 'legend'] as const;
export type EmbedOption = (typeof EMBED_OPTIONS)[number];

/** The page as a guest in somebody else's page. */
export type EmbedState = {
  readonly isGuest: ReadonlySignal<boolean>;
  /** Plays by itself once its map has drawn, for readers who do not mind movement. */
  readonly autoplay: ReadonlySignal<boolean>;
  /** The list of events stands beside or under the map. */
  readonly panel: ReadonlySignal<boolean>;
  readonly header: ReadonlySignal<boolean>;
  readonly legend: ReadonlySignal<boolean>;
  /** Whether any of the page is in sight; a page of its own always is. */
  readonly isInSight: ReadonlySignal<boolean>;
  enter(isGuest: boolean): void;
  use(options: Partial<Readonly<Record<EmbedOption, boolean>>>): void;
  noteSight(isInSight: boolean): void;
};

/** What holds where nothing else is said. */
export const EMBED_DEFAULTS: Readonly<Record<EmbedOption, boolean>> = {
  autoplay: false,
  panel: false,
  header: true,
  legend: true,
};

export function createEmbedState(): EmbedState {
  const isGuest = signal(false);
  const isInSight = signal(true);
  const options = {
    autoplay: signal(EMBED_DEFAULTS.autoplay),
    panel: signal(EMBED_DEFAULTS.panel),
    header: signal(EMBED_DEFAULTS.header),
    legend: signal(EMBED_DEFAULTS.legend),
  };
  return {
    isGuest,
    ...options,
    isInSight,
    enter(next) {
      isGuest.value = next;
    },
    use(next) {
      batch(() => {
        for (const option of EMBED_OPTIONS)
          options[option].value = next[option] ?? options[option].peek();
      });
    },
    noteSight(next) {
      isInSight.value = next;
    },
  };
}
