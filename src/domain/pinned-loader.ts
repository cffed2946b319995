/** The embed loader as it was published last: a file that never changes, and its checksum. */
export const PINNED_LOADER = {
  path: 'embed/1.0.0.js',
  integrity: 'sha384-iSKRTGjMGXIT+Otcp5UZTdHH7SX/3jLUPkVRwVgU/RrY1St4ytOwfqHhqFQaK6U6',
} as const;
