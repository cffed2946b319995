/** A value as links have it: `/`, `,` and `:` stay readable. */
export const encodePart = (value: string): string =>
  encodeURIComponent(value).replace(/%(?:2F|2C|3A)/g, decodeURIComponent);
