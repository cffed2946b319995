/** Why the page could not be kept whole on this device. */
export type KeepingProblem =
  /** The device gives no more room. */
  | 'full'
  /** A file could not be fetched. */
  | 'unreachable'
  /** A file was not the one of this version: half an upload, or somebody else's answer. */
  | 'damaged';

/** What a page asks of the worker; answers come on the port sent with it. */
export type PageRequest =
  /** Take over from the version that runs, now. */
  | { readonly type: 'activate' }
  /** See that all of this version is kept, fetch what is gone, and forget what nobody needs. */
  | { readonly type: 'check' }
  /** The digest of the dataset of this version. */
  | { readonly type: 'digest' }
  /** How much is kept of streets. */
  | { readonly type: 'measure-streets' }
  | { readonly type: 'clear-streets' };

export type CheckAnswer = { readonly problem: KeepingProblem | null };
/** As parsed from JSON, unchecked; null: it is not kept. */
export type DigestAnswer = { readonly digest: unknown };
export type StreetsAnswer = { readonly bytes: number; readonly mostBytes: number };

/** What the worker says to pages. */
export type WorkerMessage =
  /** Of which version are you? The answer, a {@link VersionAnswer}, comes on the port. */
  | { readonly type: 'version' }
  /** A version could not be kept whole. */
  | { readonly type: 'not-kept'; readonly problem: KeepingProblem };

export type VersionAnswer = { readonly version: string };
