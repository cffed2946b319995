import fc from 'fast-check';
import { zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/map/pmtiles-archive';
import { DamagedArchiveError, parseDirectory } from '../../../src/map/pmtiles-directory';
import { readPmtilesMetadata } from '../../../src/map/pmtiles-metadata';
import { createArchive } from '../../support/create-archive';

const good = createArchive();
const SIGNAL = new AbortController().signal;
const open = (bytes: Uint8Array<ArrayBuffer>) => openArchive(new Blob([bytes]));
const codeOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const opened = await open(bytes);
  return opened.ok ? 'ok' : opened.problem.code;
};
async function archiveOf(bytes: Uint8Array<ArrayBuffer>) {
  const opened = await open(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

describe('openArchive', () => {
  it('says what is in it', async () => {
    const { info } = await archiveOf(good);
    expect(info).toMatchObject({
      kind: 'vector',
      layers: ['water', 'transportation', 'place'],
      attribution: '© Nobody',
    });
  });

  it.each([1, 2])('gives its tiles, packed in way %i', async (compression) => {
    const archive = await archiveOf(createArchive({ compression }));
    const tile = await archive.readTile(6, 39, 25, SIGNAL);
    expect(Buffer.from(tile ?? new ArrayBuffer()).toString('latin1')).toContain('transportation');
    expect(await archive.readTile(6, 0, 0, SIGNAL)).toBeNull();
    expect(await archive.readTile(7, 78, 50, SIGNAL)).toBeNull();
  });

  it('opens one of pictures, which has no layers', async () => {
    const tiles = [{ tileId: zxyToTileId(0, 0, 0), bytes: Uint8Array.of(1, 2, 3) }];
    const archive = await archiveOf(
      createArchive({ tiles, tileType: 2, compression: 1, metadata: {} }),
    );
    expect(archive.info).toMatchObject({ kind: 'raster', layers: [], attribution: null });
    const tile = await archive.readTile(0, 0, 0, SIGNAL);
    expect([...new Uint8Array(tile ?? new ArrayBuffer())]).toEqual([1, 2, 3]);
  });

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['not-archive', Uint8Array.from(Buffer.from('hello'))],
    ['cut-short', good.slice(0, 200)],
    ['no-layers', createArchive({ metadata: { name: 'x' } })],
    ['no-layers', createArchive({ metadata: null })],
  ])('says %s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('says damaged where the directory is noise', async () => {
    const bytes = good.slice();
    bytes.fill(0xff, 127, 160);
    expect(await codeOf(bytes)).toBe('damaged');
  });

  it('says damaged for a count of entries that the bytes cannot hold, and at once', async () => {
    const bytes = createArchive({ compression: 1 });
    bytes.set([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], 127);
    expect(await codeOf(bytes)).toBe('damaged');
  });

  it('answers something to 2,000 files of noise', async () => {
    const noise = fc.uint8Array({ minLength: 0, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(noise, fc.nat(good.length - 1), fc.boolean(), async (random, at, isBare) => {
        const bytes = isBare ? Uint8Array.from(random) : good.slice();
        if (!isBare) bytes.set(random.subarray(0, bytes.length - at), at);
        const opened = await open(bytes);
        if (opened.ok) await opened.value.readTile(3, 5, 3, SIGNAL).catch(() => null);
        else expect(opened.problem.code).toEqual(expect.any(String));
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});

describe('parseDirectory', () => {
  it('reads what is written', () => {
    // Two entries: tiles 5 and 300; one run each; 10 and 20 bytes; at 0 and right after.
    const bytes = Uint8Array.of(2, 5, 0xa7, 0x02, 1, 1, 10, 20, 1, 0);
    expect(parseDirectory(bytes)).toEqual([
      { tileId: 5, runLength: 1, length: 10, offset: 0 },
      { tileId: 300, runLength: 1, length: 20, offset: 10 },
    ]);
  });

  it.each([
    ['nothing', []],
    ['a count alone', [5]],
    ['a count that nobody can hold', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x3f, 1]],
    ['a number that breaks off', [1, 0x80]],
    ['a number without an end', [1, ...Array<number>(20).fill(0xff)]],
  ])('throws for %s', (_what, bytes) => {
    expect(() => parseDirectory(Uint8Array.from(bytes))).toThrow(DamagedArchiveError);
  });
});

describe('readPmtilesMetadata', () => {
  it('takes layers once and credits as text', () => {
    const metadata = {
      vector_layers: [{ id: 'a' }, { id: 'a' }, { id: 7 }, null, { id: '' }, { id: 'b' }],
      attribution: '<a href="javascript:1">&copy; A</a><script>x</script> &amp;  B',
    };
    expect(readPmtilesMetadata(metadata)).toEqual({
      layers: ['a', 'b'],
      attribution: '© Ax & B',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readPmtilesMetadata(value);
        readPmtilesMetadata({ vector_layers: value, attribution: value });
      }),
    );
  });
});
