import type { PlainKey } from './messages-en';

/** The message of an event's method; every method the dataset allows has one, a test sees to it. */
export function methodKey(method: string): PlainKey {
  return `method.${method}` as PlainKey;
}
