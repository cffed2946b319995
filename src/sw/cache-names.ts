/*
 * An origin's caches are shared by every copy of the page on it, under whichever path: the name of
 * a cache holds the address of the folder it is of.
 */

/** Every file of the page, of the versions that are still in use. */
export const filesCache = (scope: string): string => `tazamun-files ${scope}`;
/** What is beside the page and comes when it is asked for: downloads, earlier versions of the data. */
export const besideCache = (scope: string): string => `tazamun-beside ${scope}`;
/** Streets the reader has looked at, with consent. */
export const streetsCache = (scope: string): string => `tazamun-streets ${scope}`;
/** Files of the reader's that the system handed over, until the page has read them. */
export const receivedCache = (scope: string): string => `tazamun-received ${scope}`;
