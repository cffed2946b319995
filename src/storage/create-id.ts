import { toUuid } from '../domain/uuid';

/** An id that nothing else has, also on pages that are not secure. */
export function createId(): string {
  return toUuid(crypto.getRandomValues(new Uint8Array(16)));
}
