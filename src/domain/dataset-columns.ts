import type { DenormalisedFeature } from './denormalise';
import { ACTOR_ROLES, type ActorRole, type Locale, type LocalizedText } from './event-record';

/** A column of events.csv: the header, what README.txt says of it, and its cell. */
export type DatasetColumn = {
  readonly name: string;
  readonly about: string;
  readonly cell: (feature: DenormalisedFeature) => string | number | null;
};

type Properties = DenormalisedFeature['properties'];

/** Between the values of one cell; no value has it in itself as a separator. */
const SEPARATOR = '; ';

const BY = { en: 'by', ar: 'بحسب' } as const satisfies LocalizedText;

const ROLE_NAMES: Readonly<Record<ActorRole, string>> = {
  claimed: 'who claimed it (in brackets: who relayed the claim)',
  attributed: 'whom it is attributed to (in brackets: by whom)',
  suspected: 'who is suspected (in brackets: by whom)',
  denied: 'who denies it',
  striker: 'whose forces struck',
  target: 'who was hit or aimed at',
  visitor: 'who travels',
  host: 'who receives',
  party: 'who takes part',
  speaker: 'who speaks',
  mediator: 'who mediates',
};

function column(name: string, about: string, cell: DatasetColumn['cell']): DatasetColumn {
  return { name, about, cell };
}

function ofProperty(
  name: string,
  about: string,
  value: (properties: Properties) => string | number | null,
): DatasetColumn {
  return column(name, about, ({ properties }) => value(properties));
}

/** Two columns, `<name>_en` and `<name>_ar`. */
function ofText(
  name: string,
  about: string,
  text: (properties: Properties, locale: Locale) => string | null | undefined,
): DatasetColumn[] {
  return [
    ofProperty(`${name}_en`, `${about}, in English`, (p) => text(p, 'en') ?? null),
    ofProperty(`${name}_ar`, `${about}, in Arabic`, (p) => text(p, 'ar') ?? null),
  ];
}

function actorNames({ actors }: Properties, role: ActorRole, locale: Locale): string {
  return actors
    .filter((part) => part.role === role)
    .map(({ name, as, by }) => {
      const office = as === null ? '' : ` (${as[locale]})`;
      const owner = by === null ? '' : ` [${BY[locale]}: ${by[locale]}]`;
      return `${name[locale]}${office}${owner}`;
    })
    .join(SEPARATOR);
}

/** The columns of events.csv, in order. */
export const DATASET_COLUMNS: readonly DatasetColumn[] = [
  column('id', 'stable id of the event', ({ id }) => id),
  ofProperty(
    'kind',
    'attack, strike, visit, meeting, agreement, statement or context',
    (p) => p.kind,
  ),
  ofProperty('method', 'how, within the kind', (p) => p.method),
  ofProperty('start', 'month, day, or time with UTC offset, as far as known', (p) => p.start),
  ofProperty('end', 'likewise; empty for an instant', (p) => p.end),
  ofProperty(
    'time_precision',
    '1 time, 2 day, 3 within a few days, 4 month',
    (p) => p.time_precision,
  ),
  ...ofText('title', 'title', (p, locale) => p.title[locale]),
  ...ofText('summary', 'summary', (p, locale) => p.summary[locale]),
  ofProperty('place', 'id of the place', (p) => p.place),
  ...ofText('place', 'name of the place', (p, locale) => p.place_name[locale]),
  ...ofText('admin1', 'province of the place', (p, locale) => p.place_admin1?.[locale]),
  ofProperty('country', 'country of the place (ISO 3166-1)', (p) => p.place_country),
  column('lat', 'latitude, WGS 84, degrees', ({ geometry }) => geometry.coordinates[1]),
  column('lng', 'longitude, WGS 84, degrees', ({ geometry }) => geometry.coordinates[0]),
  ofProperty(
    'geo_precision',
    '1 site, 2 neighborhood or stretch of road, 3 district or city, 4 province',
    (p) => p.geo_precision,
  ),
  ...ofText('route', 'of a visit: places in order', (p, locale) =>
    p.route_places?.map(({ name }) => name[locale]).join(SEPARATOR),
  ),
  ofProperty('part_of', 'id of the visit or wave it belongs to', (p) => p.part_of),
  ...ACTOR_ROLES.flatMap((role) =>
    ofText(`actors_${role}`, ROLE_NAMES[role], (p, locale) => actorNames(p, role, locale)),
  ),
  ...ofText('target', 'what was hit or aimed at', (p, locale) => p.target?.[locale]),
  ...ofText('weapons', 'weapons', (p, locale) => p.weapons?.text[locale]),
  ofProperty('weapons_min', 'how many weapons at least', (p) => p.weapons?.count_min ?? null),
  ofProperty('weapons_max', 'how many weapons at most', (p) => p.weapons?.count_max ?? null),
  ofProperty(
    'killed_min',
    'killed at least; empty is unknown',
    (p) => p.casualties?.killed_min ?? null,
  ),
  ofProperty(
    'killed_max',
    'killed at most; empty is unknown',
    (p) => p.casualties?.killed_max ?? null,
  ),
  ofProperty(
    'injured_min',
    'injured at least; empty is unknown',
    (p) => p.casualties?.injured_min ?? null,
  ),
  ofProperty(
    'injured_max',
    'injured at most; empty is unknown',
    (p) => p.casualties?.injured_max ?? null,
  ),
  ...ofText('casualties_note', 'note on casualties', (p, locale) => p.casualties?.note?.[locale]),
  ...ofText('disputes', 'where sources disagree', (p, locale) => p.disputes?.[locale]),
  ofProperty('confidence', 'high, medium or low', (p) => p.confidence),
  ...ofText(
    'confidence_note',
    'why the confidence is what it is',
    (p, locale) => p.confidence_note?.[locale],
  ),
  ofProperty('related', 'ids of related events', (p) => p.related.join(SEPARATOR)),
  ofProperty('source_publishers', 'publishers of the sources', (p) =>
    p.sources.map(({ publisher }) => publisher).join(SEPARATOR),
  ),
  ofProperty('source_urls', 'addresses of the sources that have one', (p) =>
    p.sources.flatMap(({ url }) => url ?? []).join(' '),
  ),
];
