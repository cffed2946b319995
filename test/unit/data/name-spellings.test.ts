import { describe, expect, it } from 'vitest';
import { parseDatasetTexts, readDatasetTexts } from '../../../scripts/dataset-texts';
import { hasLetters, isSpellingOf, toSearchWord } from '../../../src/domain/search-words';
import { normaliseText } from '../../../src/domain/text-search';

const { actors, places } = parseDatasetTexts(readDatasetTexts('data'));
const names = [...actors.values(), ...places.values()].flatMap(({ name, aliases }) => [
  name.en,
  name.ar,
  ...aliases,
]);
const words = [...new Set(names.flatMap((name) => normaliseText(name).split(' ')))]
  .filter((word) => word !== '')
  .sort()
  .map(toSearchWord);

/** Pairs of words that are found for each other though neither holds the other's letters. */
const pairs = words.flatMap((a, position) =>
  words
    .slice(position + 1)
    .filter((b) => !hasLetters(a, b) && !hasLetters(b, a) && isSpellingOf(a, b))
    .map((b) => `${a.plain} ${b.plain}`),
);

describe('the names of the dataset', () => {
  it('are found in another spelling only where they are one name', () => {
    const latin = pairs.filter((pair) => /^[a-z ]+$/.test(pair));
    const other = new Set(['alawi allawi', 'fatah fattah', 'ghaani ghani', 'ghani qaani']);
    expect(latin.filter((pair) => !other.has(pair))).toEqual([
      'adel adil',
      'albukamal boukamal',
      'ghaani qaani',
      'hossein hussein',
      'mayadeen mayadin',
      'mohamed mohammad',
      'mohamed mohammed',
      'mohamed muhammad',
      'mohammad mohammed',
      'mohammad muhammad',
      'mohammed muhammad',
      'qasim qassem',
      'sabereen saberin',
      'thaireen thairin',
    ]);
    // Other people's names that are written alike; whoever looks for one sees both.
    for (const pair of other) expect(latin).toContain(pair);
  });

  it('are found in another Arabic form only where they are one word', () => {
    const arabic = pairs.filter((pair) => /\p{Script=Arabic}/u.test(pair));
    expect(arabic).toEqual(['الحرس للحرس', 'الحشد للحشد', 'السوريه سوريا', 'المقاومه للمقاومه']);
  });
});
