/** What tabs of one browser tell each other about notes: which, never what is in them. */
export type NoteMessage =
  /** By id: written or deleted. */
  | {
      readonly type: 'changed';
      readonly notes: readonly string[];
      readonly folders: readonly string[];
    }
  /** Everything is being deleted. */
  | { readonly type: 'deleting' }
  /** It could not be deleted after all. */
  | { readonly type: 'kept' };

const NAME = 'tazamun-notes';

export type NoteChannel = { post(message: NoteMessage): void };

/** Joins the tabs; silent where the browser has no channels. */
export function joinNoteChannel(onMessage: (message: NoteMessage) => void): NoteChannel {
  if (typeof BroadcastChannel === 'undefined') return { post() {} };
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<NoteMessage>) => onMessage(data);
  return { post: (message) => channel.postMessage(message) };
}
