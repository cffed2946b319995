import { describe, expect, it } from 'vitest';
import { originalPublisher, publisherId } from '../../../src/domain/publisher';

describe('publisherId', () => {
  it.each([
    ['Reuters via Gulf News', 'reuters'],
    ['Al Mayadeen', 'al-mayadeen'],
    ['Al-Mayadeen', 'al-mayadeen'],
    ['Today News (Iraq)', 'today-news-iraq'],
    ['Agência Brasil', 'agencia-brasil'],
    ['شفق نيوز', 'شفق-نيوز'],
    ['…', 'unnamed'],
  ])('makes of %s %s', (publisher, id) => {
    expect(publisherId(publisher)).toBe(id);
  });

  it('keeps the name of who reported first', () => {
    expect(originalPublisher('AFP via Al Arabiya')).toBe('AFP');
    expect(originalPublisher('Via Dolorosa News')).toBe('Via Dolorosa News');
  });
});
