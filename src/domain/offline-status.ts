/** Whether the page can be opened with the server gone; also `data-offline` of the document. */
export type OfflineStatus = 'none' | 'installing' | 'ready';

/** Why it cannot. */
export type OfflineProblem =
  /** The browser, or the frame around the page, has no place for it. */
  | 'unsupported'
  /** The device gives no more room. */
  | 'full'
  /** Not every file could be fetched. */
  | 'unreachable'
  /** A file was not the one that belongs to this version. */
  | 'damaged';
