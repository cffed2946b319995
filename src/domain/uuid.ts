/**
 * A UUID of version 4 (RFC 9562) of random bytes. Browsers make one themselves on secure pages
 * only; a page served in a reader's own network may be another.
 *
 * @param random 16 bytes
 */
export function toUuid(random: Uint8Array): string {
  const hex = [...random].map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x40;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const text = hex.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => text.slice(from, to))
    .join('-');
}
