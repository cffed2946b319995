import { describe, expect, it } from 'vitest';
import { toWesternDigits } from '../../../src/domain/digits';

describe('toWesternDigits', () => {
  it('reads all digits of both sets', () => {
    expect(toWesternDigits('٠١٢٣٤٥٦٧٨٩')).toBe('0123456789');
    expect(toWesternDigits('۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789');
  });

  it('leaves everything else alone', () => {
    expect(toWesternDigits('تموز 7, ½ ²')).toBe('تموز 7, ½ ²');
  });
});
