import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { GroundProblem, MapGround } from '../domain/map-ground';
import type { StreetsSource } from '../domain/streets-config';

/** What the reader wants under the events; `file`: the archive of their own. */
export type BasemapChoice = 'offline' | 'streets' | 'file';

/** What whoever runs the page offers. */
export type StreetsOffer =
  | { readonly type: 'unread' }
  | { readonly type: 'reading' }
  | { readonly type: 'none'; readonly problem: GroundProblem }
  | {
      readonly type: 'ready';
      readonly source: StreetsSource;
      /** The other host that would be contacted, `tiles.example`; null: it lies beside the page. */
      readonly host: string | null;
    };

/** The reader's own archive. */
export type OwnArchive = {
  readonly name: string;
  readonly sizeBytes: number;
  /** Kept on this device, so that it is here next time. */
  readonly isKept: boolean;
};

export type BasemapState = {
  readonly choice: ReadonlySignal<BasemapChoice>;
  /** What the map draws: follows the choice once that is fetched and checked. */
  readonly ground: ReadonlySignal<MapGround>;
  readonly offer: ReadonlySignal<StreetsOffer>;
  /** The host the reader is asked about before it is contacted for the first time. */
  readonly question: ReadonlySignal<string | null>;
  /** Whether streets may be fetched: chosen, offered, and agreed to where another host is meant. */
  readonly mayFetchStreets: ReadonlySignal<boolean>;
  readonly ownArchive: ReadonlySignal<OwnArchive | null>;
  /** Something is being fetched, checked or kept. */
  readonly isBusy: ReadonlySignal<boolean>;
  choose(choice: BasemapChoice): void;
  /** The reader lets the offered host be contacted. */
  agree(): void;
  noteOffer(offer: StreetsOffer): void;
  noteOwnArchive(archive: OwnArchive | null): void;
  noteBusy(isBusy: boolean): void;
  /** A ground is ready to be drawn. */
  show(ground: MapGround): void;
};

const OFFLINE: MapGround = { type: 'offline' };

export function createBasemapState(initial: BasemapChoice): BasemapState {
  const choice = signal<BasemapChoice>(initial);
  const ground = signal<MapGround>(OFFLINE);
  const offer = signal<StreetsOffer>({ type: 'unread' });
  const hasAgreed = signal(false);
  const ownArchive = signal<OwnArchive | null>(null);
  const isBusy = signal(false);

  const question = computed(() => {
    if (choice.value !== 'streets' || hasAgreed.value || offer.value.type !== 'ready') return null;
    return offer.value.host;
  });
  const choose = (next: BasemapChoice) =>
    batch(() => {
      choice.value = next;
      if (next === 'offline') ground.value = OFFLINE;
    });

  return {
    choice,
    ground,
    offer,
    question,
    mayFetchStreets: computed(
      () => choice.value === 'streets' && offer.value.type === 'ready' && question.value === null,
    ),
    ownArchive,
    isBusy,
    choose,
    agree() {
      hasAgreed.value = true;
    },
    noteOffer(next) {
      offer.value = next;
    },
    noteOwnArchive(next) {
      ownArchive.value = next;
    },
    noteBusy(next) {
      isBusy.value = next;
    },
    show(next) {
      ground.value = next;
    },
  };
}
