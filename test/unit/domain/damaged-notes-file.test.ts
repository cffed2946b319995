import { describe, expect, it } from 'vitest';
import { toDamagedNotesFile } from '../../../src/domain/damaged-notes-file';

const rawIn = (raw: unknown): unknown =>
  JSON.parse(toDamagedNotesFile([{ key: 'a', raw }]).text)[0].raw;

describe('toDamagedNotesFile', () => {
  it('keeps what JSON can say as it is', () => {
    const raw = { id: 'a', text: '<script>', from: Number.MAX_SAFE_INTEGER, style: [null, true] };
    expect(rawIn(raw)).toEqual(raw);
  });

  it('says all else that a device may keep', () => {
    const own: Record<string, unknown> = { at: new Date(0) };
    own.self = own;
    expect(rawIn(own)).toEqual({ at: '1970-01-01T00:00:00.000Z', self: '…' });
    expect(rawIn({ a: 1n, b: Number.NaN, c: new Map([['k', new Set([1])]]) })).toEqual({
      a: '1',
      b: 'NaN',
      c: [['k', [1]]],
    });
    expect(rawIn(undefined)).toBeNull();
    expect(rawIn(new Date(Number.NaN))).toBeNull();
  });
});
