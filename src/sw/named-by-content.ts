/** Paths, from the page, of files whose names change with what they hold. */
export const NAMED_BY_CONTENT = /^(assets\/|data\/(index|details)-)/;
