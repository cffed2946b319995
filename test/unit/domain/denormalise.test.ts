import { describe, expect, it } from 'vitest';
import { parseDatasetTexts } from '../../../scripts/dataset-texts';
import { denormaliseEvent } from '../../../src/domain/denormalise';
import { ROCKETS, SMALL_DATASET, VISIT } from '../data/fixtures/small-dataset';

describe('denormaliseEvent', () => {
  const entries = parseDatasetTexts(SMALL_DATASET);
  const find = (id: string) => {
    const event = entries.events.find((feature) => feature.id === id);
    if (event === undefined) throw new Error(`no event ${id}`);
    return event;
  };

  it('keeps every original member as it is', () => {
    const original = find(ROCKETS);
    const { actors, sources, ...rest } = original.properties;
    const { properties, ...feature } = denormaliseEvent(original, entries);
    expect(feature).toEqual({ type: 'Feature', id: ROCKETS, geometry: original.geometry });
    expect(properties).toMatchObject(rest);
    expect(properties.actors).toMatchObject(actors);
    expect(properties.sources).toMatchObject(sources);
  });

  it('writes out the place, the actors and the sources', () => {
    const { properties } = denormaliseEvent(find(ROCKETS), entries);
    expect(properties).toMatchObject({
      place_name: { en: 'Erbil airport', ar: 'مطار أربيل' },
      place_kind: 'airport',
      place_country: 'IQ',
      place_admin1: { en: 'Erbil', ar: 'أربيل' },
      route_places: null,
    });
    expect(properties.actors[1]).toEqual({
      actor: 'the-brigade',
      role: 'claimed',
      as: null,
      by: null,
      name: { en: 'The Brigade', ar: 'اللواء' },
      kind: 'armed-group',
      side: 'unknown',
    });
    expect(properties.sources[1]).toEqual({
      source: 'daily-20210216',
      supports: 'the claim',
      publisher: 'Daily',
      title: 'صواريخ على أربيل',
      title_is_description: false,
      url: null,
      published: null,
      lang: 'ar',
      independence: 'newspaper',
    });
  });

  it('writes out the stops of a route, in order, with what is needed to draw them', () => {
    expect(denormaliseEvent(find(VISIT), entries).properties.route_places).toEqual([
      { place: 'baghdad', name: { en: 'Baghdad', ar: 'بغداد' }, coordinates: [44.3661, 33.3152] },
      { place: 'tehran', name: { en: 'Tehran', ar: 'طهران' }, coordinates: [51.42, 35.69] },
    ]);
  });

  it('throws on an unknown id, naming event and id', () => {
    const places = new Map(entries.places);
    places.delete('baghdad');
    expect(() => denormaliseEvent(find(VISIT), { ...entries, places })).toThrow(
      new RangeError(`Event "${VISIT}" names unknown place "baghdad"`),
    );
  });
});
