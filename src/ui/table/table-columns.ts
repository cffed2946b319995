import type { DatasetDetails } from '../../domain/dataset';
import {
  ACTOR_ROLES,
  type ActorRole,
  type CountRange,
  type EventDetails,
  type EventRecord,
} from '../../domain/event-record';
import type { SortDirection, SortKey } from '../../domain/sort-rows';
import type { TableColumnId } from '../../domain/table-column';
import { countRangeWords } from '../../i18n/count-range-words';
import type { PlainKey } from '../../i18n/messages-en';
import { methodKey } from '../../i18n/method-key';
import { shortEventTime } from '../../i18n/short-event-time';
import type { Words } from '../app-context';

/** An event and, once they are in, its details. */
export type TableRow = { readonly event: EventRecord; readonly details: EventDetails | null };

/** What cells need to say what a row holds. */
export type CellWords = Words & { readonly dataset: DatasetDetails | null };

export type TableColumn = {
  readonly label: PlainKey;
  /** Which end comes first when a reader sorts by it. */
  readonly firstDirection: SortDirection;
  /** Room it takes, rem; the column that names the rows takes what is left, this at least. */
  readonly widthRem: number;
  readonly isNumeric: boolean;
  /** Only the details know it; they come after the index. */
  readonly needsDetails: boolean;
  /** Null: not known, or there is none. */
  readonly text: (row: TableRow, words: CellWords) => string | null;
  readonly sortKey: (row: TableRow, words: CellWords) => SortKey;
};

type GivenColumn = Pick<TableColumn, 'label' | 'widthRem' | 'text'> & Partial<TableColumn>;

function column(given: GivenColumn): TableColumn {
  return {
    firstDirection: 'ascending',
    isNumeric: false,
    needsDetails: false,
    sortKey: given.text,
    ...given,
  };
}

function ofDetails(given: GivenColumn): TableColumn {
  return column({ ...given, needsDetails: true });
}

const separator = ({ locale }: Words): string => (locale === 'ar' ? '؛ ' : '; ');

/** Who has a part in the event, and for a claim or an attribution who says so. */
function namesInRole({ details }: TableRow, role: ActorRole, words: CellWords): string | null {
  const { dataset, locale, t } = words;
  const names = (details?.actors ?? [])
    .filter((part) => part.role === role)
    .map(({ actor, by }) => {
      const name = dataset?.actors.get(actor)?.name[locale] ?? actor;
      return by === null ? name : `${name} (${t('role.otherBy', { by: by[locale] })})`;
    });
  return names.length === 0 ? null : [...new Set(names)].join(separator(words));
}

function ofRole(label: PlainKey, role: ActorRole): TableColumn {
  return ofDetails({
    label,
    widthRem: 13,
    text: (row, words) => namesInRole(row, role, words),
  });
}

/** Sorted by the smallest number there may have been, then by the largest. */
function countKey(range: CountRange | undefined): number | null {
  const min = range?.min ?? range?.max ?? null;
  return min === null ? null : min + Math.min(range?.max ?? 1e6, 1e6) / 1e7;
}

function ofHarm(label: PlainKey, harm: 'killed' | 'injured'): TableColumn {
  const rangeOf = ({ details }: TableRow) => details?.casualties?.[harm];
  return ofDetails({
    label,
    widthRem: 4.75,
    firstDirection: 'descending',
    isNumeric: true,
    text: (row, { format, t }) =>
      countRangeWords(rangeOf(row) ?? { min: null, max: null }, format, t),
    sortKey: (row) => countKey(rangeOf(row)),
  });
}

const SURENESS = { low: 1, medium: 2, high: 3 } as const;

/** The columns of the table of events: what stands in their cells, and how they sort. */
export const TABLE_COLUMN_DEFINITIONS: Readonly<Record<TableColumnId, TableColumn>> = {
  date: column({
    label: 'table.date',
    widthRem: 7.5,
    firstDirection: 'descending',
    text: ({ event }, { format, t }) => shortEventTime(event.time, format, t),
    sortKey: ({ event }) => event.time.position,
  }),
  kind: column({
    label: 'table.kind',
    widthRem: 7,
    text: ({ event }, { t }) => t(`kind.${event.kind}`),
  }),
  method: column({
    label: 'table.method',
    widthRem: 8,
    text: ({ event: { method } }, { t }) => (method === null ? null : t(methodKey(method))),
  }),
  title: column({
    label: 'table.title',
    widthRem: 13,
    text: ({ event }, { locale }) => event.title[locale],
  }),
  place: column({
    label: 'table.place',
    widthRem: 8.75,
    text: ({ event }, { locale }) => event.place.name[locale],
  }),
  province: column({
    label: 'table.province',
    widthRem: 7.5,
    text: ({ event }, { locale }) => event.place.admin1?.[locale] ?? null,
  }),
  country: column({
    label: 'table.country',
    widthRem: 6.5,
    text: ({ event }, { format }) => format.country(event.place.country),
  }),
  actors: ofDetails({
    label: 'table.actors',
    widthRem: 18,
    text: (row, words) => {
      const parts = ACTOR_ROLES.flatMap((role) => {
        const names = namesInRole(row, role, words);
        if (names === null) return [];
        return `${words.t(`role.${role}`)}: ${names}`;
      });
      return parts.length === 0 ? null : parts.join(separator(words));
    },
  }),
  claimed: ofRole('table.claimed', 'claimed'),
  attributed: ofRole('table.attributed', 'attributed'),
  suspected: ofRole('table.suspected', 'suspected'),
  target: ofDetails({
    label: 'table.target',
    widthRem: 12,
    text: ({ details }, { locale }) => details?.target?.[locale] ?? null,
  }),
  weapons: ofDetails({
    label: 'table.weapons',
    widthRem: 12,
    text: ({ details }, { locale }) => details?.weapons?.text[locale] ?? null,
  }),
  killed: ofHarm('table.killed', 'killed'),
  injured: ofHarm('table.injured', 'injured'),
  confidence: column({
    label: 'table.confidence',
    widthRem: 6.25,
    firstDirection: 'descending',
    text: ({ event }, { t }) => t(`table.confidence.${event.confidence}`),
    sortKey: ({ event }) => SURENESS[event.confidence],
  }),
  disputes: ofDetails({
    label: 'table.disputes',
    widthRem: 18,
    text: ({ details }, { locale }) => details?.disputes?.[locale] ?? null,
  }),
  sources: ofDetails({
    label: 'table.sources',
    widthRem: 13,
    firstDirection: 'descending',
    text: ({ details }, words) => {
      const publishers = (details?.sources ?? []).map(
        ({ source }) => words.dataset?.sources.get(source)?.publisher ?? source,
      );
      return publishers.length === 0 ? null : [...new Set(publishers)].join(separator(words));
    },
    sortKey: ({ details }) => details?.sources.length ?? null,
  }),
};
