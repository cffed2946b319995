import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPmtilesHeader } from '../../../src/map/pmtiles-header';
import { createArchive, REGION } from '../../support/create-archive';

const good = createArchive();
const VECTOR = 1;

/** The beginning of a good archive with some bytes changed. */
function changed(changes: Readonly<Record<number, number>>): Uint8Array {
  const bytes = good.slice();
  for (const [at, value] of Object.entries(changes)) bytes[Number(at)] = value;
  return bytes;
}
const codeOf = (bytes: Uint8Array, sizeBytes: number | null = bytes.length): string => {
  const header = readPmtilesHeader(bytes, sizeBytes);
  return header.ok ? 'ok' : header.problem.code;
};

describe('readPmtilesHeader', () => {
  it('reads what kind of map it is', () => {
    expect(readPmtilesHeader(good, good.length)).toEqual({
      ok: true,
      value: { kind: 'vector', minZoom: 0, maxZoom: 6, bounds: [...REGION] },
    });
  });

  it.each([
    [2, 'raster'],
    [3, 'raster'],
    [4, 'raster'],
  ])('takes tiles of kind %i for %s', (tileType, kind) => {
    const header = readPmtilesHeader(changed({ 99: tileType }), null);
    expect(header.ok && header.value.kind).toBe(kind);
  });

  it.each<[string, Uint8Array]>([
    ['not-archive', new Uint8Array()],
    ['not-archive', new TextEncoder().encode('SQLite format 3')],
    ['not-archive', changed({ 0: 0x70 })],
    ['version', changed({ 7: 2 })],
    ['version', changed({ 7: 4 })],
    ['cut-short', good.slice(0, 100)],
    ['cut-short', good.slice(0, -1)],
    ['tile-type', changed({ 99: 0 })],
    ['tile-type', changed({ 99: 5 })],
    ['tile-type', changed({ 99: 6 })],
    ['compression', changed({ 97: 3 })],
    ['compression', changed({ 98: 4 })],
    ['zooms', changed({ 100: 7 })],
    ['zooms', changed({ 100: 17, 101: 18 })],
    ['zooms', changed({ 101: 27 })],
    ['elsewhere', createArchive({ bounds: [2, 48, 3, 49] })],
    ['elsewhere', createArchive({ bounds: [38, -10, 50, 10] })],
  ])('says %s', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('names the version and the zooms it found', () => {
    expect(readPmtilesHeader(changed({ 7: 2 }), null)).toMatchObject({
      problem: { values: { found: 2 } },
    });
    expect(readPmtilesHeader(changed({ 100: 7 }), null)).toMatchObject({
      problem: { values: { min: 7, max: 6 } },
    });
  });

  it('takes no bounds for the whole world', () => {
    const header = readPmtilesHeader(createArchive({ bounds: [0, 0, 0, 0] }), null);
    expect(header.ok && header.value.bounds[0]).toBe(-180);
  });

  it('lets pictures be packed in their own way', () => {
    expect(codeOf(changed({ 99: 2, 98: 0 }))).toBe('ok');
    expect(codeOf(changed({ 99: VECTOR, 98: 0 }))).toBe('compression');
  });

  it('answers something to whatever bytes', () => {
    const bytes = fc.uint8Array({ minLength: 0, maxLength: 400 });
    fc.assert(
      fc.property(bytes, fc.boolean(), fc.nat(), (random, isNamed, size) => {
        const file = isNamed ? Uint8Array.from([...good.subarray(0, 8), ...random]) : random;
        expect(['ok', expect.any(String)]).toContainEqual(codeOf(file, size));
        expect(() => readPmtilesHeader(file, null)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
