import { DATASET_COLUMNS } from './dataset-columns';
import { toCsv } from './dataset-csv';
import { toFeatureCollection } from './dataset-geojson';
import type { DenormalisedFeature } from './denormalise';
import type { LocalizedText } from './event-record';
import { formatLocalDay } from './local-day';
import type { TimeWindow } from './time-window';

/** A file for the reader to keep. */
export type TextFile = { readonly name: string; readonly type: string; readonly text: string };

export const SHOWN_FILE_FORMS = ['csv', 'geojson'] as const;
export type ShownFileForm = (typeof SHOWN_FILE_FORMS)[number];

/** What a file of a view says of itself, so that it can travel alone. */
export type ShownFileAbout = {
  readonly title: LocalizedText;
  readonly version: string;
  readonly published: string;
  readonly window: TimeWindow;
  /** What narrows the view beside its window, in words; empty where nothing does. */
  readonly filters: readonly string[];
  /** The view's own address. */
  readonly link: string;
  readonly citation: string;
};

/** As the whole dataset's file names it (SPDX). */
const LICENCE = 'CC-BY-4.0';

const TYPES: Readonly<Record<ShownFileForm, string>> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
};

/** Licence and citation stand in every row: a head of remarks would be no table any more. */
function toShownCsv(
  features: readonly DenormalisedFeature[],
  { citation }: ShownFileAbout,
): string {
  const constant = (name: string, value: string) => ({ name, cell: () => value });
  return toCsv(
    [...DATASET_COLUMNS, constant('licence', LICENCE), constant('citation', citation)],
    features,
  );
}

function toShownGeojson(
  features: readonly DenormalisedFeature[],
  { title, version, published, window, filters, link, citation }: ShownFileAbout,
): string {
  return toFeatureCollection(features, {
    title,
    version,
    published,
    licence: LICENCE,
    citation,
    link,
    from: formatLocalDay(window.from),
    to: formatLocalDay(window.to),
    filters,
  });
}

/** The events a view shows as a file, in the forms that the whole dataset has. */
export function toShownFile(
  form: ShownFileForm,
  features: readonly DenormalisedFeature[],
  about: ShownFileAbout,
): TextFile {
  const days = `${formatLocalDay(about.window.from)}_${formatLocalDay(about.window.to)}`;
  const write = form === 'csv' ? toShownCsv : toShownGeojson;
  return { name: `tazamun-${days}.${form}`, type: TYPES[form], text: write(features, about) };
}
