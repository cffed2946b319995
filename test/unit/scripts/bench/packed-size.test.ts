import { describe, expect, it } from 'vitest';
import { lastingName, toByteRecord } from '../../../../scripts/bench/byte-record';
import { formatSizes, sumOf } from '../../../../scripts/bench/packed-size';

const files = [
  { path: 'assets/tazamun-CCxqJ6LB.js', raw: 900, packed: 300 },
  { path: 'assets/worker-Da_b-123.js', raw: 90, packed: 40 },
  { path: 'assets/worker-XYZ_1234.js', raw: 10, packed: 5 },
  { path: 'document-start.js', raw: 20, packed: 10 },
];

describe('lastingName', () => {
  it('leaves the digest out, and all else in', () => {
    expect(files.map(({ path }) => lastingName(path))).toEqual([
      'assets/tazamun.js',
      'assets/worker.js',
      'assets/worker.js',
      'document-start.js',
    ]);
    expect(lastingName('data/index-0fbf6cb5.json')).toBe('data/index.json');
    expect(lastingName('assets/ibm-plex-sans-latin-400-normal-CDDApCn2.woff2')).toBe(
      'assets/ibm-plex-sans-latin-400-normal.woff2',
    );
  });
});

describe('formatSizes', () => {
  const before = { 'assets/tazamun.js': 280, 'assets/worker.js': 45, 'assets/gone.js': 7 };
  const lines = formatSizes('First load', files, before).split('\n');

  it('adds up files that keep one name', () => {
    expect(toByteRecord(files)).toEqual({
      'assets/tazamun.js': 300,
      'assets/worker.js': 45,
      'document-start.js': 10,
    });
    expect(lines[2]?.trim().split(/\s+/)).toEqual(['45', 'of', '100', 'assets/worker.js']);
  });

  it('tells what has grown, what is new and what is gone', () => {
    expect(lines[1]?.trim().split(/\s+/).slice(0, 2)).toEqual(['300', '+20']);
    expect(lines[3]?.trim().split(/\s+/).slice(0, 2)).toEqual(['10', 'new']);
    expect(lines[4]?.trim().split(/\s+/)).toEqual(['0', 'gone', 'assets/gone.js']);
    expect(lines.at(-1)).toMatch(/355\s+\+23\s+in all, 355 of JavaScript$/);
    expect(sumOf(before)).toBe(332);
  });
});
