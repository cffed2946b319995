import {
  type EmbedOutcome,
  envelope,
  type HostMessage,
  type MessageId,
  type PageMessage,
} from './protocol';
import { isEnveloped, readHostMessage } from './read-host-message';

/** So many messages at once, and so many a second after, are heard. */
const BURST = 60;
const PER_SECOND = 30;
/** Ids of messages that are remembered, so that none is carried out twice. */
const REMEMBERED = 256;

/** A window that messages go to. */
export type HostWindow = { postMessage(message: unknown, targetOrigin: string): void };

/** What of a `MessageEvent` counts. */
export type Received = {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
};

export type HostChannel = {
  /** Hears what was posted to this window, whoever did; never throws. */
  receive(message: Received): void;
  /** To the page around, whichever it is: nothing that a reader did. */
  announce(message: PageMessage | { readonly foreign: string | object }): void;
  /** To the host that spoke; nobody before one did. */
  tell(message: PageMessage): void;
  reply(to: MessageId, outcome: EmbedOutcome): void;
  readonly hasHost: () => boolean;
  /** Messages that were not heard, by why. */
  readonly ignored: Readonly<Record<Ignored, number>>;
};

/** From another window or origin, too many, no message of ours, or one that was carried out before. */
export type Ignored = 'foreign' | 'flood' | 'malformed' | 'replayed';

/**
 * The page's end of the protocol.
 *
 * Who is heard: the window right around this one, and from its first message on only with the origin
 * it had then. Where a message goes: before the host has spoken its origin is unknown, so `announce`
 * posts to `*`, and is given only what the host wrote into the address itself, and heights; the
 * window is the parent, which cannot become another document without ending this one. What the
 * reader does is told to the origin that spoke. A host without an origin of its own (`null`) cannot
 * be addressed by one; being the parent is all that can be known of it.
 *
 * @param now ms, of any clock that only goes forward
 * @param keys the parts of the address
 */
export function createHostChannel(
  parent: HostWindow,
  now: () => number,
  keys: readonly string[],
  onMessage: (message: HostMessage) => void,
): HostChannel {
  const ignored: Record<Ignored, number> = { foreign: 0, flood: 0, malformed: 0, replayed: 0 };
  const seen = new Set<MessageId>();
  let origin: string | null = null;
  let allowance = BURST;
  let askedAt = now();

  /** A bucket that fills by time: who floods is heard now and then. */
  const isTooMuch = (): boolean => {
    const at = now();
    allowance = Math.min(BURST, allowance + ((at - askedAt) / 1000) * PER_SECOND);
    askedAt = at;
    if (allowance < 1) return true;
    allowance -= 1;
    return false;
  };

  const remember = (id: MessageId) => {
    seen.add(id);
    if (seen.size <= REMEMBERED) return;
    for (const oldest of seen) {
      seen.delete(oldest);
      return;
    }
  };

  const tell = (message: PageMessage) => {
    if (origin !== null) parent.postMessage(envelope(message), origin === 'null' ? '*' : origin);
  };

  return {
    ignored,
    hasHost: () => origin !== null,
    receive(received) {
      const isHost = received.source === parent && (origin ?? received.origin) === received.origin;
      if (!isHost) ignored.foreign += 1;
      else if (!isEnveloped(received.data)) ignored.malformed += 1;
      else if (isTooMuch()) ignored.flood += 1;
      else {
        const message = readHostMessage(received.data, keys);
        if (message === null) ignored.malformed += 1;
        else if (seen.has(message.id)) ignored.replayed += 1;
        else {
          origin = received.origin;
          remember(message.id);
          onMessage(message);
        }
      }
    },
    announce(message) {
      parent.postMessage('foreign' in message ? message.foreign : envelope(message), '*');
    },
    tell,
    reply: (to, outcome) => tell({ type: 'reply', to, ...outcome }),
  };
}
