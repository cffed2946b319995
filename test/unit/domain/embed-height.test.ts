import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedHeight, isOtherWidth } from '../../../src/domain/embed-height';

const BARE = { header: true, panel: false };

describe('embedHeight', () => {
  it('is a whole number of px that a page can give', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8000 }),
        fc.boolean(),
        fc.boolean(),
        (width, header, panel) => {
          const height = embedHeight(width, { header, panel });
          expect(Number.isInteger(height)).toBe(true);
          expect(height).toBeGreaterThanOrEqual(320);
          expect(height).toBeLessThanOrEqual(1000);
        },
      ),
    );
  });

  it('is less without a header, and more with a list under the map', () => {
    expect(embedHeight(400, { ...BARE, header: false })).toBeLessThan(embedHeight(400, BARE));
    expect(embedHeight(400, { ...BARE, panel: true })).toBeGreaterThan(embedHeight(400, BARE));
    expect(embedHeight(900, { ...BARE, panel: true })).toBe(embedHeight(900, BARE));
  });

  it('does not go back and forth with the scroll bar that it brings about', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 2000 }),
        fc.integer({ min: 0, max: 17 }),
        (width, bar) => {
          expect(isOtherWidth(width, width - bar)).toBe(false);
        },
      ),
    );
    expect(isOtherWidth(600, 640)).toBe(true);
  });
});
