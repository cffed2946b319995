import { describe, expect, it } from 'vitest';
import { createSubjectSearch } from '../../../src/domain/subject-search';
import { createDataset } from '../../support/create-dataset';
import { createActor, createDetails } from '../../support/create-details';
import { createPlace } from '../../support/create-event-record';

const asad = createPlace({
  id: 'ain-al-asad',
  name: { en: 'Ain al-Asad Air Base', ar: 'قاعدة عين الأسد الجوية' },
});
const dataset = createDataset([
  { place: asad, actors: [{ actor: 'qaani', role: 'visitor' }] },
  { place: asad, actors: [{ actor: 'guard', role: 'target' }] },
  { actors: [{ actor: 'guard', role: 'target' }] },
  { actors: [{ actor: 'guard', role: 'target' }] },
]);
const details = createDetails(dataset.events, {
  actors: [
    createActor({
      id: 'qaani',
      name: { en: 'Esmail Qaani', ar: 'إسماعيل قاآني' },
      office: { en: 'commander of the Quds Force', ar: 'قائد فيلق القدس' },
    }),
    createActor({ id: 'guard', name: { en: 'Quds Guard', ar: 'حرس القدس' }, aliases: ['QG'] }),
    createActor({ id: 'absent', name: { en: 'Quds Nobody', ar: 'لا أحد' } }),
  ],
  places: { 'ain-al-asad': { aliases: ['Al-Baghdadi base'], precision: 1 } },
});
const keysOf = (text: string, limit = 9, withDetails = true) =>
  createSubjectSearch(dataset, withDetails ? details : null)
    .find(text, limit)
    .map(({ type, id, count }) => `${type} ${id} ${count}`);

describe('createSubjectSearch', () => {
  it.each([
    ['ghaani', ['actor qaani 1']],
    ['قاني', ['actor qaani 1']],
    ['QG', ['actor guard 3']],
    ['asad', ['place ain-al-asad 2']],
    ['الأسد', ['place ain-al-asad 2']],
    ['baghdadi', ['place ain-al-asad 2']],
    ['esmail asad', []],
    ['', []],
  ])('finds %j: %j', (text, expected) => {
    expect(keysOf(text)).toEqual(expected);
  });

  it('puts those who are named so before those who are only called or employed so', () => {
    expect(keysOf('quds')).toEqual(['actor guard 3', 'actor qaani 1']);
    expect(keysOf('commander quds')).toEqual(['actor qaani 1']);
    expect(keysOf('baghdad')).toEqual(['place baghdad 2', 'place ain-al-asad 2']);
    expect(keysOf('quds', 1)).toEqual(['actor guard 3']);
  });

  it('leaves out who has a part in no event', () => {
    expect(keysOf('nobody')).toEqual([]);
  });

  it('knows places by name before the details are in', () => {
    expect(keysOf('asad', 9, false)).toEqual(['place ain-al-asad 2']);
    expect(keysOf('qaani', 9, false)).toEqual([]);
    expect(keysOf('baghdadi', 9, false)).toEqual([]);
  });
});
