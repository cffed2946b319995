/** Version of the messages; every one of ours has it as `tazamun`. */
export const PROTOCOL_VERSION = 1;

/** A view by the parts of the address, as the address writes them; null: the default. */
export type EmbedView = Readonly<Record<string, string | null>>;

/** What a host learns of the open event. */
export type EmbedEvent = {
  readonly kind: string;
  /** In the language of the page. */
  readonly title: string;
  /** First and last local day it may have touched, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
};

/** Chosen by the host, new for every message. */
export type MessageId = string | number;

/** Why something was not done; `code` is for programs. */
export type EmbedError = { readonly code: string; readonly message: string };

/** From the page to its host. Heights are CSS px. */
export type PageMessage =
  | { readonly type: 'ready'; readonly height: number; readonly state: EmbedView }
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'state'; readonly state: EmbedView }
  /** Of the open event; null where none is open. */
  | { readonly type: 'select'; readonly id: string | null; readonly event: EmbedEvent | null }
  | ({ readonly type: 'error' } & EmbedError)
  | ({ readonly type: 'reply'; readonly to: MessageId } & EmbedOutcome);

/** What became of a host's message. */
export type EmbedOutcome =
  | { readonly ok: true; readonly state: EmbedView }
  | { readonly ok: false; readonly error: EmbedError };

/** From the host to the page. */
export type HostMessage = { readonly id: MessageId } & (
  | { readonly type: 'play' | 'pause' | 'get' }
  /** Parts that are left out stay as they are. */
  | { readonly type: 'set'; readonly state: EmbedView }
  /** An event's id; null closes the card. */
  | { readonly type: 'select'; readonly event: string | null }
);

/** A message as it is posted. */
export type Enveloped<Message> = Message & { readonly tazamun: typeof PROTOCOL_VERSION };

export const envelope = <Message extends PageMessage>(message: Message): Enveloped<Message> => ({
  tazamun: PROTOCOL_VERSION,
  ...message,
});
