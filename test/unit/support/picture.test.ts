import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countChanges, countColor, countColorChanges, decodePng } from '../../e2e/fixtures/picture';

const [WIDTH, CHANNELS] = [7, 3];
const ROW = WIDTH * CHANNELS;

/** One row for each of PNG's five filters, of bytes that are never alike side by side. */
const PIXELS = Uint8Array.from({ length: 5 * ROW }, (_, index) => (index * index * 37) % 251);

/** Which of its neighbours RFC 2083, section 6.6, takes off a byte. */
function nearest(left: number, up: number, corner: number): number {
  const away = (value: number) => Math.abs(left + up - corner - value);
  const least = Math.min(away(left), away(up), away(corner));
  return [left, up, corner].find((value) => away(value) === least) ?? corner;
}

function filterRow(filter: number): number[] {
  const byte = (row: number, x: number) =>
    row < 0 || x < 0 ? 0 : (PIXELS[row * ROW + x] ?? Number.NaN);
  const bytes = Array.from({ length: ROW }, (_, x) => {
    const left = byte(filter, x - CHANNELS);
    const up = byte(filter - 1, x);
    const corner = x < CHANNELS ? 0 : byte(filter - 1, x - CHANNELS);
    const mean = Math.floor((left + up) / 2);
    const taken = [0, left, up, mean, nearest(left, up, corner)][filter] ?? Number.NaN;
    return (byte(filter, x) - taken) & 255;
  });
  return [filter, ...bytes];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

describe('pictures of tests', () => {
  it('are read through every filter', () => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(WIDTH, 0);
    header.writeUInt32BE(5, 4);
    header.set([8, 2, 0, 0, 0], 8);
    const rows = Uint8Array.from([0, 1, 2, 3, 4].flatMap(filterRow));
    const png = Buffer.concat([
      Buffer.alloc(8),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
    ]);
    const picture = decodePng(png);
    expect(picture).toMatchObject({ width: WIDTH, height: 5, channels: CHANNELS });
    expect([...picture.pixels]).toEqual([...PIXELS]);
  });

  it('are compared pixel by pixel, in every channel, with some tolerance', () => {
    const pictureOf = (...pixels: number[][]) => ({
      width: pixels.length,
      height: 1,
      channels: pixels[0]?.length ?? 0,
      pixels: Uint8Array.from(pixels.flat()),
    });
    const before = pictureOf([10, 20, 30], [10, 20, 30], [0, 0, 0], [250, 250, 250]);
    const after = pictureOf(
      [24, 6, 44, 255],
      [10, 20, 45, 255],
      [0, 24, 0, 255],
      [250, 250, 225, 0],
    );
    expect(countColor(before, [10, 20, 30])).toBe(2);
    expect(countColor(after, [10, 20, 30])).toBe(1);
    expect(countColorChanges(before, after, [10, 20, 30])).toBe(1);
    expect(countChanges(before, after)).toBe(1);
  });
});
