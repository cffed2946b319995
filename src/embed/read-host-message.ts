import { type EmbedView, type HostMessage, type MessageId, PROTOCOL_VERSION } from './protocol';

/** Longest id of a message or an event, and longest value of a part, in UTF-16 units. */
const MAX_ID = 120;
const MAX_VALUE = 50_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (data: unknown): data is Fields =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isText = (data: unknown, maxLength: number): data is string =>
  typeof data === 'string' && data.length <= maxLength;

const isMessageId = (data: unknown): data is MessageId =>
  Number.isSafeInteger(data) || (isText(data, MAX_ID) && data !== '');

/** Looks at the known parts alone, however many others there are. */
function readView(data: unknown, keys: readonly string[]): EmbedView | null {
  if (!isFields(data)) return null;
  const given = keys.filter((key) => Object.hasOwn(data, key));
  const view: Record<string, string | null> = {};
  for (const key of given) {
    const value = data[key];
    if (value !== null && !isText(value, MAX_VALUE)) return null;
    view[key] = value;
  }
  return view;
}

/** Whether something claims to be one of our messages: all else is somebody else's matter. */
export const isEnveloped = (data: unknown): boolean =>
  isFields(data) && data.tazamun === PROTOCOL_VERSION;

/**
 * Reads what a host has posted; null: it is no message of the protocol.
 * @param keys the parts of the address
 */
export function readHostMessage(data: unknown, keys: readonly string[]): HostMessage | null {
  if (!isFields(data) || !isEnveloped(data)) return null;
  const { id, type, event } = data;
  if (!isMessageId(id)) return null;
  switch (type) {
    case 'play':
    case 'pause':
    case 'get':
      return { type, id };
    case 'select':
      return event === null || isText(event, MAX_ID) ? { type, id, event } : null;
    case 'set': {
      const state = readView(data.state, keys);
      return state === null ? null : { type, id, state };
    }
    default:
      return null;
  }
}
