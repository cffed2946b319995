import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtexText, toBibtexUrl } from '../../../src/domain/bibtex';
import {
  CITATION_STYLES,
  type CitationFacts,
  type CitedWork,
  cite,
  citeDatasetShortly,
} from '../../../src/domain/citation';
import type { Locale } from '../../../src/domain/event-record';
import { createWords } from '../../support/create-words';
import { day } from '../../support/day';

const dataset = {
  title: { en: 'Attacks & visits, 2019-2022', ar: 'الهجمات والزيارات، 2019-2022' },
  version: '1.0.0',
  published: '2026-11-21',
};
const event: CitedWork = {
  type: 'event',
  id: '2021-07-14-baghdad-drone',
  title: { en: 'Drone hits “Unit 10” base', ar: 'مسيّرة تصيب قاعدة' },
  time: '14 July 2021',
};
const view: CitedWork = { type: 'view', span: '1–31 July 2021', filters: ['Attacks'] };
const URL = 'https://example.org/?from=2021-07-01&q=%D8%A8';

const factsOf = (work: CitedWork, locale: Locale = 'en'): CitationFacts => ({
  dataset,
  work,
  url: URL,
  accessed: day('2026-12-03'),
  locale,
  formatDay: createWords(locale).format.day,
});

/** Braces as BibTeX counts them: those behind a backslash too. */
function deepestBelowZero(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

describe('cite', () => {
  it('names the dataset plainly, with version, licence, link and day', () => {
    expect(cite('plain', factsOf({ type: 'dataset' }))).toBe(
      `Tazamun (2026). Attacks & visits, 2019-2022. Dataset, version 1.0.0, 2026-11-21. CC BY 4.0. ${URL} (accessed 3 December 2026).`,
    );
  });

  it('says the window and the filters of a view', () => {
    expect(cite('plain', factsOf(view))).toContain('View: 1–31 July 2021; Attacks.');
    expect(cite('chicago', factsOf(view))).toContain('View: 1–31 July 2021; Attacks.');
    expect(cite('plain', factsOf(view, 'ar'))).toContain('المشهد: 1–31 July 2021؛ Attacks.');
  });

  it('names an event with its id, and that its sources are to be looked at', () => {
    expect(cite('plain', factsOf(event))).toBe(
      `Tazamun (2026). “Drone hits “Unit 10” base”, 14 July 2021. In: Attacks & visits, 2019-2022. Dataset, version 1.0.0, 2026-11-21, event 2021-07-14-baghdad-drone. CC BY 4.0. ${URL} (accessed 3 December 2026). Its sources are named there.`,
    );
    expect(cite('plain', factsOf(event, 'ar'))).toContain('«مسيّرة تصيب قاعدة»، 14 July 2021.');
  });

  it('writes dates as Chicago does, and quotation marks within quotation marks', () => {
    expect(cite('chicago', factsOf(event))).toBe(
      `Tazamun. “Drone hits ‘Unit 10’ base.” Event of 14 July 2021. In Attacks & visits, 2019-2022. Version 1.0.0. Dataset, November 21, 2026. Accessed December 3, 2026. ${URL}.`,
    );
  });

  it('writes an entry for BibTeX', () => {
    expect(cite('bibtex', factsOf(event))).toBe(`@misc{tazamun-2021-07-14-baghdad-drone,
  author       = {{Tazamun}},
  title        = {{Drone hits “Unit 10” base}},
  year         = {2026},
  month        = nov,
  version      = {1.0.0},
  howpublished = {Dataset},
  note         = {Attacks \\& visits, 2019-2022; 2021-07-14-baghdad-drone; 14 July 2021; its sources are named there; Version 1.0.0; CC BY 4.0},
  url          = {${URL}},
  urldate      = {2026-12-03}
}
`);
  });

  it('keeps Arabic titles', () => {
    const entry = cite('bibtex', factsOf(event, 'ar'));
    expect(entry).toContain('title        = {{مسيّرة تصيب قاعدة}}');
    expect(entry).toContain('langid       = {arabic}');
  });

  it.each(CITATION_STYLES)('has version, day of access and link in style %s', (style) => {
    for (const work of [{ type: 'dataset' }, view, event] as const) {
      for (const locale of ['en', 'ar'] as const) {
        const text = cite(style, factsOf(work, locale));
        expect(text).toContain('1.0.0');
        expect(text).toContain(URL);
        expect(text).toMatch(
          /2026-12-03|3 December 2026|December 3, 2026|3 كانون الأول\/ديسمبر 2026/,
        );
      }
    }
  });

  it('gives BibTeX balanced braces and nothing it would obey, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('{', '}', '\\', '%', '#', '$', '&', '_', '^', '~', 'a'),
        }),
        fc.string(),
        (title, tail) => {
          const work = { ...event, title: { en: `${title}${tail}`, ar: title } };
          const entry = cite('bibtex', { ...factsOf(work), url: `https://e.org/${title}` });
          expect(deepestBelowZero(entry)).toBe(false);
          const bare = toBibtexText(title).replace(/\\(?:text[a-z]+\{\}|[$&#_%])/g, '');
          expect(bare).not.toMatch(/[\\{}$&#^_~%]/);
        },
      ),
    );
  });
});

describe('toBibtexUrl', () => {
  it('leaves an address as it is but for what would break its field', () => {
    expect(toBibtexUrl(URL)).toBe(URL);
    expect(toBibtexUrl('https://e.org/{a}\\ b')).toBe('https://e.org/%7Ba%7D%5C%20b');
  });
});

describe('citeDatasetShortly', () => {
  it('names title, version and licence', () => {
    expect(citeDatasetShortly(dataset)).toBe(
      'Tazamun (2026). Attacks & visits, 2019-2022. Dataset, version 1.0.0, 2026-11-21. CC BY 4.0.',
    );
  });
});
