import { toBibtexText, toBibtexUrl } from './bibtex';
import type { Dataset } from './dataset';
import type { Locale, LocalizedText } from './event-record';
import { formatLocalDay, type LocalDay, parseLocalDay, toCalendarDate } from './local-day';

export const CITATION_STYLES = ['plain', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What is cited of the dataset: all of it, what one view of it shows, or one event. */
export type CitedWork =
  | { readonly type: 'dataset' }
  | {
      readonly type: 'view';
      /** The window in words: `1–31 July 2021`. */
      readonly span: string;
      /** What else narrows the view, in words; empty where nothing does. */
      readonly filters: readonly string[];
    }
  | {
      readonly type: 'event';
      readonly id: string;
      readonly title: LocalizedText;
      /** When it happened, in words, at its precision. */
      readonly time: string;
    };

export type CitationFacts = {
  readonly dataset: Pick<Dataset, 'title' | 'version' | 'published'>;
  readonly work: CitedWork;
  readonly url: string;
  /** The day the reader looked at it. */
  readonly accessed: LocalDay;
  readonly locale: Locale;
  /** A day in words, in the reader's language: `14 July 2021`. */
  readonly formatDay: (day: LocalDay) => string;
};

/** The name the dataset goes by as its author, in either language. */
const NAME = { en: 'Tazamun', ar: 'تزامُن' } as const satisfies LocalizedText;
const LICENCE = 'CC BY 4.0';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** How to name the whole dataset in a text; the year is that of the version. */
export function citeDatasetShortly({
  title,
  version,
  published,
}: CitationFacts['dataset']): string {
  return `${NAME.en} (${published.slice(0, 4)}). ${title.en}. Dataset, version ${version}, ${published}. ${LICENCE}.`;
}

/** Cites the dataset, a view of it, or an event, with the link and the day it was looked at. */
export function cite(style: CitationStyle, facts: CitationFacts): string {
  if (style === 'bibtex') return citeInBibtex(facts);
  const write = style === 'plain' ? citePlainly : citeInChicago;
  return write[facts.locale](facts);
}

/** First strong isolate: a Latin name or a link keeps its order within an Arabic sentence. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Window and filters of a view as one text. */
function viewWords(work: Extract<CitedWork, { type: 'view' }>, semicolon: string): string {
  return [work.span, ...work.filters].join(semicolon);
}

const citePlainly = {
  en({ dataset, work, url, accessed, formatDay }: CitationFacts): string {
    const { title, version, published } = dataset;
    const name =
      work.type === 'event'
        ? `“${work.title.en}”, ${work.time}. In: ${title.en}.`
        : `${title.en}.${work.type === 'view' ? ` View: ${viewWords(work, '; ')}.` : ''}`;
    const of = work.type === 'event' ? `, event ${work.id}` : '';
    const sources = work.type === 'event' ? ' Its sources are named there.' : '';
    return `${NAME.en} (${published.slice(0, 4)}). ${name} Dataset, version ${version}, ${published}${of}. ${LICENCE}. ${url} (accessed ${formatDay(accessed)}).${sources}`;
  },
  ar({ dataset, work, url, accessed, formatDay }: CitationFacts): string {
    const { title, version, published } = dataset;
    const name =
      work.type === 'event'
        ? `«${work.title.ar}»، ${work.time}. ضمن: ${title.ar}.`
        : `${title.ar}.${work.type === 'view' ? ` المشهد: ${viewWords(work, '؛ ')}.` : ''}`;
    const of = work.type === 'event' ? `، الحدث ${isolate(work.id)}` : '';
    const sources = work.type === 'event' ? ' ومصادره مذكورة هناك.' : '';
    return `${NAME.ar} (${published.slice(0, 4)}). ${name} مجموعة بيانات، الإصدار ${version}، ${isolate(published)}${of}. ${isolate(LICENCE)}. ${isolate(url)} (اطُّلع عليه في ${formatDay(accessed)}).${sources}`;
  },
};

/** `November 21, 2026`, as that manual writes dates in English. */
function chicagoDay(day: LocalDay): string {
  const { year, month, dayOfMonth } = toCalendarDate(day);
  return `${MONTHS[month - 1]} ${dayOfMonth}, ${year}`;
}

/** Within double quotation marks the inner ones are single. */
const quoted = (title: string): string => `“${title.replace(/“([^”]*)”/g, '‘$1’')}.”`;

/** Chicago Manual of Style, notes and bibliography: a dataset, or a part of one. */
const citeInChicago = {
  en({ dataset, work, url, accessed }: CitationFacts): string {
    const { title, version } = dataset;
    const of = `Version ${version}. Dataset, ${chicagoDay(publishedDay(dataset))}.`;
    const end = `Accessed ${chicagoDay(accessed)}. ${url}.`;
    if (work.type === 'event') {
      return `${NAME.en}. ${quoted(work.title.en)} Event of ${work.time}. In ${title.en}. ${of} ${end}`;
    }
    const view = work.type === 'view' ? ` View: ${viewWords(work, '; ')}.` : '';
    return `${NAME.en}. ${quoted(title.en)}${view} ${of} ${end}`;
  },
  ar({ dataset, work, url, accessed, formatDay }: CitationFacts): string {
    const { title, version } = dataset;
    const of = `الإصدار ${version}. مجموعة بيانات، ${formatDay(publishedDay(dataset))}.`;
    const end = `اطُّلع عليه في ${formatDay(accessed)}. ${isolate(url)}.`;
    if (work.type === 'event') {
      return `${NAME.ar}. «${work.title.ar}». حدث: ${work.time}. ضمن ${title.ar}. ${of} ${end}`;
    }
    const view = work.type === 'view' ? ` المشهد: ${viewWords(work, '؛ ')}.` : '';
    return `${NAME.ar}. «${title.ar}».${view} ${of} ${end}`;
  },
};

/** The dataset's check lets no other form through; a page that got one says the first day there is. */
function publishedDay({ published }: CitationFacts['dataset']): LocalDay {
  return parseLocalDay(published) ?? 0;
}

function citeInBibtex({ dataset, work, url, accessed, locale }: CitationFacts): string {
  const { version, published } = dataset;
  const title = dataset.title[locale];
  const isEvent = work.type === 'event';
  const { month } = toCalendarDate(publishedDay(dataset));
  const notes = {
    dataset: [],
    view: work.type === 'view' ? [viewWords(work, '; ')] : [],
    event: isEvent ? [title, work.id, work.time, 'its sources are named there'] : [],
  }[work.type];
  const key = ['tazamun', ...(isEvent ? [work.id] : [version.replaceAll('.', '-')])].join('-');
  // Doubled braces keep the title's capitals, whatever the style does with them.
  const fields = [
    ['author', `{{${NAME.en}}}`],
    ['title', `{{${toBibtexText(isEvent ? work.title[locale] : title)}}}`],
    ['year', `{${published.slice(0, 4)}}`],
    ['month', (MONTHS[month - 1] ?? '').slice(0, 3).toLowerCase()],
    ['version', `{${toBibtexText(version)}}`],
    ['howpublished', '{Dataset}'],
    ['note', `{${toBibtexText([...notes, `Version ${version}`, LICENCE].join('; '))}}`],
    ['url', `{${toBibtexUrl(url)}}`],
    ['urldate', `{${formatLocalDay(accessed)}}`],
    ...(locale === 'ar' ? [['langid', '{arabic}']] : []),
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name.padEnd(12)} = ${value}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}
