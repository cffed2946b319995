/** Columns the table of events can have, in their order from the start. */
export const TABLE_COLUMNS = [
  'date',
  'kind',
  'method',
  'title',
  'place',
  'province',
  'country',
  'actors',
  'claimed',
  'attributed',
  'suspected',
  'target',
  'weapons',
  'killed',
  'injured',
  'confidence',
  'disputes',
  'sources',
] as const;
export type TableColumnId = (typeof TABLE_COLUMNS)[number];

/** What a reader who has chosen nothing gets. */
export const DEFAULT_TABLE_COLUMNS: readonly TableColumnId[] = [
  'date',
  'kind',
  'title',
  'place',
  'killed',
  'injured',
  'confidence',
];

/** The column that names a row, which is never taken out. */
export const ROW_NAME_COLUMN = 'title' satisfies TableColumnId;
