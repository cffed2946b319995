import type { GroundResult, MapGround } from '../domain/map-ground';
import type { StorageProblemCode } from '../domain/storage-problem';

/** A tile archive of the reader's own, open. */
export type OpenedArchive = {
  readonly name: string;
  readonly sizeBytes: number;
  readonly ground: MapGround;
  /** Whether the map begins with it. */
  readonly isInUse: boolean;
};

export type StorageResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: StorageProblemCode };

/** Checks a file and opens it; nothing of it leaves the device. */
export async function openOwnArchive(
  name: string,
  blob: Blob,
  isInUse = true,
): Promise<GroundResult<OpenedArchive>> {
  const { openArchive } = await import('../map/pmtiles-archive');
  const opened = await openArchive(blob);
  if (!opened.ok) return opened;
  const { info } = opened.value;
  const attribution = info.attribution === null ? [] : [{ text: info.attribution, url: null }];
  const ground: MapGround = { type: 'archive', archive: opened.value, attribution };
  return { ok: true, value: { name, sizeBytes: blob.size, ground, isInUse } };
}

type Store = typeof import('../storage/archive-store');

/** Does something with what the device keeps. */
export async function withStore<Value>(
  act: (store: Store) => Promise<Value>,
): Promise<StorageResult<Value>> {
  const store = await import('../storage/archive-store');
  const { toStorageError } = await import('../storage/storage-error');
  try {
    return { ok: true, value: await act(store) };
  } catch (error) {
    const known = toStorageError(error);
    console.warn(known);
    return { ok: false, problem: known.code };
  }
}

/** Keeps a file; what is shown from then on is the kept one, whatever becomes of the other. */
export async function keepOwnArchive(name: string, blob: Blob): Promise<StorageResult<Blob>> {
  const { askToPersist } = await import('../storage/persistence');
  return withStore(async (store) => {
    await store.keepArchive(name, blob);
    const kept = await store.loadArchive();
    askToPersist();
    return kept?.blob ?? blob;
  });
}
