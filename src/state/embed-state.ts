import { type ReadonlySignal, signal } from '@preact/signals';
import { EMBED_DEFAULTS } from '../domain/embed-defaults';

/** What a page in somebody else's page leaves out or does by itself. */
export type EmbedOption = 'autoplay' | 'panel' | 'header' | 'legend';

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
  use(option: EmbedOption, chosen: boolean): void;
  noteSight(isInSight: boolean): void;
};

export function createEmbedState(): EmbedState {
  const isGuest = signal(false);
  const isInSight = signal(true);
  const options = {
    autoplay: signal<boolean>(EMBED_DEFAULTS.autoplay),
    panel: signal<boolean>(EMBED_DEFAULTS.panel),
    header: signal<boolean>(EMBED_DEFAULTS.header),
    legend: signal<boolean>(EMBED_DEFAULTS.legend),
  };
  return {
    isGuest,
    ...options,
    isInSight,
    enter(next) {
      isGuest.value = next;
    },
    use(option, chosen) {
      options[option].value = chosen;
    },
    noteSight(next) {
      isInSight.value = next;
    },
  };
}
