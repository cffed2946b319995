import { describe, expect, it } from 'vitest';
import { isLaterVersion } from '../../../src/domain/later-version';

describe('isLaterVersion', () => {
  it.each([
    ['1.0.1', '1.0.0'],
    ['1.10.0', '1.9.9'],
    ['2.0.0', '1.99.99'],
  ])('%s comes after %s', (later, earlier) => {
    expect(isLaterVersion(later, earlier)).toBe(true);
    expect(isLaterVersion(earlier, later)).toBe(false);
  });

  it('says no version to come after itself', () => {
    expect(isLaterVersion('1.2.3', '1.2.3')).toBe(false);
  });
});
