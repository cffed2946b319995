import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDatasetVersion } from '../../../src/domain/dataset-version';
import { versionFolder } from '../../../src/domain/version-folder';

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
