import { describe, expect, it } from 'vitest';
import { circleAround, measureNote } from '../../../src/domain/note-measure';
import { createMeasureWords } from '../../../src/i18n/measure-words';
import { messagesAr } from '../../../src/i18n/messages-ar';
import { messagesEn } from '../../../src/i18n/messages-en';
import { createTranslate } from '../../../src/i18n/translate';

const english = createMeasureWords('en', createTranslate('en', messagesEn));
const arabic = createMeasureWords('ar', createTranslate('ar', messagesAr));

describe('createMeasureWords', () => {
  it.each([
    [0.0123, '12 m'],
    [0.8464, '846 m'],
    [1.2345, '1.23 km'],
    [45.67, '45.7 km'],
    [1234.5, '1,235 km'],
  ])('says %f km as %s', (km, words) => {
    expect(english.length(km)).toBe(words);
  });

  it.each([
    [0.00042, '420 m²'],
    [0.05, '50,000 m²'],
    [3.1447, '3.14 km²'],
    [12_345.6, '12,346 km²'],
  ])('says %f km² as %s', (km2, words) => {
    expect(english.area(km2)).toBe(words);
  });

  it('says what a line, an area and a circle have', () => {
    const line = measureNote('line', {
      type: 'LineString',
      coordinates: [
        [44, 33],
        [44, 34],
      ],
    });
    expect(english.all(line)).toEqual(['Length 111 km', 'Bearing 0°']);
    expect(arabic.all(line)).toEqual(['الطول 111 كم', 'الاتجاه 0°']);
    const circle = circleAround({ center: [44, 33], radiusKm: 5 });
    expect(english.all(measureNote('circle', circle))).toEqual(['Radius 5 km', 'Area 78.5 km²']);
    expect(english.all(measureNote('area', circle))).toEqual([
      'Area 78.5 km²',
      'Perimeter 31.4 km',
    ]);
  });
});
