import type { StorageProblemCode } from '../domain/storage-problem';

/** Thrown by everything in this folder; nothing was deleted. */
export class StorageError extends Error {
  readonly code: StorageProblemCode;
  override readonly name = 'StorageError';

  constructor(code: StorageProblemCode, cause?: unknown) {
    super(`The device's storage: ${code} (${String(cause)})`, { cause });
    this.code = code;
  }
}

/** Names what the browser threw. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new StorageError('full', error);
  if (name === 'VersionError') return new StorageError('newer', error);
  return new StorageError('denied', error);
}

/** @throws StorageError in place of whatever the browser throws */
export async function guardStorage<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw toStorageError(error);
  }
}
