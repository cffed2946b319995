import { describe, expect, it } from 'vitest';
import { compareDigests, parseDatasetDigest } from '../../../src/domain/dataset-digest';

const before = { version: '1.0.0', events: { a: '01', b: '02', c: '03' } };

describe('the digest of a dataset', () => {
  it('tells what was added, corrected and removed', () => {
    const after = { version: '1.1.0', events: { a: '01', b: '20', d: '04', e: '05' } };
    expect(compareDigests(before, after)).toEqual({
      version: '1.1.0',
      added: 2,
      corrected: 1,
      removed: 1,
    });
  });

  it('finds nothing where only the order or the number of the version is another', () => {
    expect(compareDigests(before, before)).toBeNull();
    const renumbered = { version: '1.0.1', events: { c: '03', b: '02', a: '01' } };
    expect(compareDigests(before, renumbered)).toBeNull();
  });

  it('knows events by their own ids, whatever they are called', () => {
    const events = Object.fromEntries([
      ['__proto__', '01'],
      ['constructor', '02'],
    ]);
    const changes = compareDigests({ version: '1', events: {} }, { version: '2', events });
    expect(changes?.added).toBe(2);
  });

  it.each([null, 'text', [], {}, { version: 1, events: {} }, { version: '1', events: { a: 1 } }])(
    'is not read from %j',
    (value) => {
      expect(parseDatasetDigest(value)).toBeNull();
    },
  );

  it('is read as it was written', () => {
    expect(parseDatasetDigest(JSON.parse(JSON.stringify(before)))).toEqual(before);
  });
});
