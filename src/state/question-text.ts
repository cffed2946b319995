import {
  type AroundChoices,
  type AroundQuestion,
  DAY_RULES,
  DEFAULT_CHOICES,
  DEFAULT_QUESTION,
  MAX_REACH,
  MIN_REACH,
} from '../domain/around-question';
import { type AroundRegion, provincesOf } from '../domain/around-region';
import type { Dataset, DatasetDetails } from '../domain/dataset';
import { encodePart } from '../domain/encode-part';
import { type EventFilter, sameFilter } from '../domain/event-filter';
import { parseAddress, writeAddressPart } from './address';
import { areaForm } from './address-forms';
import type { QuestionPart, QuestionText } from './analysis-state';
import { readCharts } from './charts-text';
import { type FilterAddress, filterAddressOf, readFilter } from './filter-address';
import type { Notice } from './notice-state';

/** A question read from its text, and what of the text could not be read. */
export type ReadQuestion = {
  readonly question: AroundQuestion;
  readonly notices: readonly Notice[];
};

/** Chooses all that the dataset has. */
const EVERYTHING = 'all';
const MAX_TOLD = 40;

/** The parts of the page's address that a filter is made of, in one order. */
const FILTER_KEYS = [
  'kind',
  'method',
  'actor',
  'role',
  'place',
  'side',
  'confidence',
  'casualties',
  'sourcelang',
  'publisher',
  'disputed',
  'area',
  // Last: what a reader typed may hold any sign.
  'q',
] as const satisfies readonly (keyof FilterAddress)[];

/** A filter as one part of a link has it: `kind:visit/actor:esmail-qaani`. */
export function writeFilterText(filter: EventFilter): string {
  const address = filterAddressOf(filter);
  const written = FILTER_KEYS.flatMap((key) => {
    const text = writeAddressPart(key, address[key]);
    return text === null ? [] : [`${key}:${text}`];
  });
  return written.length === 0 ? EVERYTHING : written.join('/');
}

/** The pieces of a filter's text as a query; what is typed goes to the end of the text. */
function toQuery(text: string): string | null {
  if (text === EVERYTHING) return '';
  const [, head = '', typed] = /^(.*?)(?:(?:^|\/)q:([\s\S]*))?$/s.exec(text) ?? [];
  const pieces = head === '' ? [] : head.split('/');
  const pairs = pieces.map((piece) => /^([a-z]+):(.+)$/s.exec(piece));
  const known: readonly string[] = FILTER_KEYS;
  if (pairs.some((pair) => pair === null || !known.includes(pair[1] ?? ''))) return null;
  const all = [...pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']), ['q', typed ?? '']];
  return all.map(([key, value = '']) => `${key}=${encodePart(value)}`).join('&');
}

const isProvince = (id: string, dataset: Dataset): boolean =>
  [...dataset.places.values()].some((place) => provincesOf(place).some((one) => one.id === id));

function readRegion(text: string, dataset: Dataset): AroundRegion | null {
  const [, id] = /^province:([a-z0-9-]+)$/.exec(text) ?? [];
  if (id !== undefined) return isProvince(id, dataset) ? { type: 'province', id } : null;
  const area = areaForm.parse(text);
  return area === null ? null : { type: 'area', area };
}

function readReach(text: string): number | null {
  const reach = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return reach >= MIN_REACH && reach <= MAX_REACH ? reach : null;
}

/** The words of the part `how`: the null model and the choices that are not the default. */
const HOW_WORDS = ['season', 'nolow', 'noconvoys', 'waves', ...DAY_RULES] as const;

function readHow(text: string): Pick<AroundQuestion, 'model' | 'choices'> | null {
  const words = text.split(',');
  const known: readonly string[] = HOW_WORDS;
  if (words.some((word) => !known.includes(word))) return null;
  const choices: AroundChoices = {
    hasLowConfidence: !words.includes('nolow'),
    hasConvoys: !words.includes('noconvoys'),
    days: DAY_RULES.find((rule) => words.includes(rule)) ?? DEFAULT_CHOICES.days,
    unit: words.includes('waves') ? 'waves' : 'events',
  };
  return { model: words.includes('season') ? 'season' : 'shift', choices };
}

/**
 * Reads a question. What cannot be read is told, and the default holds.
 *
 * @param details null: they could not be had; what asks for them is lifted, and told
 */
export function readQuestion(
  text: QuestionText,
  dataset: Dataset,
  details: DatasetDetails | null,
): ReadQuestion {
  const notices: Notice[] = [];
  const tellBad = (part: QuestionPart, value: string) =>
    notices.push({ code: 'bad-value', values: { part, value: value.slice(0, MAX_TOLD) } });

  const read = <Value>(part: QuestionPart, parse: (written: string) => Value | null) => {
    const written = text[part] ?? null;
    if (written === null) return null;
    const value = parse(written);
    if (value === null) tellBad(part, written);
    return value;
  };
  const readChosen = (part: 'anchors' | 'outcomes') =>
    read(part, (written) => {
      const query = toQuery(written);
      if (query === null) return null;
      const parsed = parseAddress(query);
      const { filter, notices: more } = readFilter(parsed.address, dataset, details);
      for (const { code, values } of [...parsed.notices, ...more]) {
        notices.push({ code, values: { ...values, part: `${part} ${values.part ?? ''}`.trim() } });
      }
      return filter;
    });

  const question: AroundQuestion = {
    anchors: readChosen('anchors') ?? DEFAULT_QUESTION.anchors,
    outcomes: readChosen('outcomes') ?? DEFAULT_QUESTION.outcomes,
    reach: read('lag', readReach) ?? DEFAULT_QUESTION.reach,
    region: read('region', (written) => readRegion(written, dataset)) ?? DEFAULT_QUESTION.region,
    ...(read('how', readHow) ?? { model: DEFAULT_QUESTION.model, choices: DEFAULT_CHOICES }),
  };
  // Read where the charts are; here it is told.
  read('charts', readCharts);
  return { question, notices };
}

function writeRegion(region: AroundRegion): string | null {
  if (region.type === 'all') return null;
  return region.type === 'province' ? `province:${region.id}` : areaForm.write(region.area);
}

function writeHow({ model, choices }: AroundQuestion): string | null {
  const words = [
    ...(model === 'season' ? ['season'] : []),
    ...(choices.hasLowConfidence ? [] : ['nolow']),
    ...(choices.hasConvoys ? [] : ['noconvoys']),
    ...(choices.days === DEFAULT_CHOICES.days ? [] : [choices.days]),
    ...(choices.unit === 'waves' ? ['waves'] : []),
  ];
  return words.length === 0 ? null : words.join(',');
}

/** Writes a question; what is the default is left out. */
export function writeQuestion(question: AroundQuestion): QuestionText {
  const chosen = (part: 'anchors' | 'outcomes') =>
    sameFilter(question[part], DEFAULT_QUESTION[part]) ? null : writeFilterText(question[part]);
  return {
    anchors: chosen('anchors'),
    outcomes: chosen('outcomes'),
    lag: question.reach === DEFAULT_QUESTION.reach ? null : String(question.reach),
    region: writeRegion(question.region),
    how: writeHow(question),
  };
}
