import { describe, expect, it } from 'vitest';
import { provincesOf } from '../../../src/domain/around-region';
import { placesIn, regionsOf } from '../../../src/domain/place-region';
import { createPlace } from '../../support/create-event-record';

const between = createPlace({
  id: 'qara-chokh',
  admin1: { en: 'Erbil / Nineveh', ar: 'أربيل / نينوى' },
});
const kifri = createPlace({
  id: 'kifri',
  admin1: { en: 'Diyala (Garmiyan administration)', ar: 'ديالى (إدارة كرميان)' },
});
const erbil = createPlace({ id: 'erbil', admin1: { en: 'Erbil', ar: 'أربيل' } });
const syria = createPlace({ id: 'mayadin', country: 'SY', admin1: { en: 'Erbil', ar: 'أربيل' } });
const iraq = createPlace({ id: 'iraq', admin1: null });

describe('provincesOf', () => {
  it('has each of two by its name, in both languages', () => {
    expect(provincesOf(between)).toEqual([
      { id: 'erbil', name: { en: 'Erbil', ar: 'أربيل' } },
      { id: 'nineveh', name: { en: 'Nineveh', ar: 'نينوى' } },
    ]);
  });

  it('leaves out what is said in brackets', () => {
    expect(provincesOf(kifri)).toEqual([{ id: 'diyala', name: { en: 'Diyala', ar: 'ديالى' } }]);
  });

  it('has none abroad, and none where nobody knows', () => {
    expect(provincesOf(syria)).toEqual([]);
    expect(provincesOf(iraq)).toEqual([]);
  });
});

describe('placesIn', () => {
  const all = [between, kifri, erbil, syria, iraq];

  it('has those between it and another too', () => {
    expect([...placesIn(all, 'province:erbil')]).toEqual(['qara-chokh', 'erbil']);
    expect([...placesIn(all, 'province:nineveh')]).toEqual(['qara-chokh']);
    expect([...placesIn(all, 'country:SY')]).toEqual(['mayadin']);
    expect([...placesIn(all, 'country:IQ')]).toEqual(['iraq']);
  });

  it('leaves no place out', () => {
    for (const place of all) expect(regionsOf(place).length).toBeGreaterThan(0);
  });
});
