import { describe, expect, it } from 'vitest';
import { type EventFilter, emptyFilter } from '../../../src/domain/event-filter';
import { EVENT_KINDS, type Locale } from '../../../src/domain/event-record';
import { describeFilter } from '../../../src/i18n/filter-words';
import { createPlace } from '../../support/create-event-record';
import { createWords } from '../../support/create-words';

const erbil = createPlace({
  id: 'erbil',
  name: { en: 'Erbil', ar: 'أربيل' },
  coordinates: [44.01, 36.19],
});

const textsOf = (filter: Partial<EventFilter>, locale: Locale = 'en'): string[] => {
  const { t, format } = createWords(locale);
  const source = {
    t,
    format,
    actorName: (id: string) => id,
    placeName: (id: string) => (id === erbil.id ? erbil.name[locale] : id),
    publisherName: (id: string) => id,
    places: [erbil],
  };
  return describeFilter(source, { ...emptyFilter, ...filter }).map(({ text }) => text);
};

describe('describeFilter', () => {
  it('says nothing of what is not restricted', () => {
    expect(textsOf({})).toEqual([]);
  });

  it('names few values, each by itself', () => {
    expect(
      textsOf({
        kinds: new Set(['attack']),
        places: new Set(['erbil']),
        sides: new Set(['us', 'iran']),
        casualties: 'deaths',
        isDisputed: true,
        text: ' rocket ',
      }),
    ).toEqual([
      'Kind: Attacks',
      'Side: United States',
      'Side: Iran',
      'Place: Erbil',
      'People harmed: killed',
      'Disagreement: sources disagree',
      'Search: rocket',
    ]);
  });

  it('counts many, and says of kinds which are left out', () => {
    expect(textsOf({ actors: new Set(['a', 'b', 'c', 'd']) })).toEqual(['Actor: 4 chosen']);
    const kinds = new Set(EVENT_KINDS.filter((kind) => kind !== 'visit'));
    expect(textsOf({ kinds })).toEqual(['Kind: all but Visits']);
    expect(textsOf({ kinds }, 'ar')).toEqual(['النوع: الكل ما عدا الزيارات']);
  });

  it('says of an area where it is', () => {
    const around = { type: 'circle', center: [44.01, 36.19], radiusKm: 25 } as const;
    expect(textsOf({ area: around })).toEqual(['Area on the map: within 25 km of Erbil']);
    expect(textsOf({ area: around }, 'ar')).toEqual(['منطقة على الخريطة: ضمن 25 كم من أربيل']);
    expect(textsOf({ area: { ...around, center: [40, 33] } })).toEqual([
      'Area on the map: circle of 25 km',
    ]);
  });
});
