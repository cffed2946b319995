import { describe, expect, it } from 'vitest';
import { toUuid } from '../../../src/domain/uuid';

describe('toUuid', () => {
  it('says which version and variant it is', () => {
    expect(toUuid(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000');
    expect(toUuid(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });

  it('keeps all other bits, in their order', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, index) => index);
    expect(toUuid(bytes)).toBe('00010203-0405-4607-8809-0a0b0c0d0e0f');
  });
});
