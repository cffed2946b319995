import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLaterVersion,
  parseDatasetVersion,
  versionFolder,
} from '../../../src/domain/dataset-version';

describe('parseDatasetVersion', () => {
  it.each(['1.0.0', '0.12.3', '9999.0.1'])('reads %s', (text) => {
    expect(parseDatasetVersion(text)).toBe(text);
  });

  it.each(['', '1', '1.0', '1.0.0.0', 'v1.0.0', '1.0.0\n', ' 1.0.0', '../1.0.0', '1..0', '١.٠.٠'])(
    'refuses %j',
    (text) => {
      expect(parseDatasetVersion(text)).toBeNull();
    },
  );

  it('lets nothing through that leaves its folder', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', '0') }),
        (text) => {
          const version = parseDatasetVersion(text);
          if (version === null) return;
          const { pathname } = new URL(
            `${versionFolder(version)}/index.json`,
            'https://a.example/',
          );
          expect(pathname).toBe(`/data/v/${text}/index.json`);
        },
      ),
    );
  });
});

describe('isLaterVersion', () => {
  it.each([
    ['1.0.1', '1.0.0'],
    ['1.10.0', '1.9.9'],
    ['2.0.0', '1.99.99'],
    ['1.0.0', 'unknown'],
  ])('%s comes after %s', (later, earlier) => {
    expect(isLaterVersion(later, earlier)).toBe(true);
    expect(isLaterVersion(earlier, later)).toBe(false);
  });

  it('says no version to come after itself', () => {
    expect(isLaterVersion('1.2.3', '1.2.3')).toBe(false);
  });
});
