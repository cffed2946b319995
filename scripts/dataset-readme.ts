import { citeDatasetShortly } from '../src/domain/citation';
import { DATASET_COLUMNS } from '../src/domain/dataset-columns';
import type { DatasetAbout } from '../src/domain/dataset-schema';

/** README.txt, which lies beside the files for download. */
export function toDatasetReadme(about: DatasetAbout, eventCount: number): string {
  const width = Math.max(...DATASET_COLUMNS.map(({ name }) => name.length)) + 2;
  const columns = DATASET_COLUMNS.map(({ name, about: text }) => `  ${name.padEnd(width)}${text}`);
  return `${about.title.en}
${about.title.ar}

Version ${about.version}, ${about.published}, ${eventCount} events.

LICENCE
  Creative Commons Attribution 4.0 International (CC BY 4.0)
  https://creativecommons.org/licenses/by/4.0/
  Use it for anything; name Tazamun and the version.

HOW TO CITE
  ${citeDatasetShortly(about)}

BEFORE YOU COUNT
  The dataset is not exhaustive: it holds what its sources reported and its editors found.
  Claimed, attributed and suspected are different things; each has an owner, which is given.
  Casualties are ranges. An empty cell is unknown, which is not zero.
  A confidence of "low" means one partisan or relayed report.
  A month stays a month: read time_precision before counting by day.

FILES
  events.geojson  The whole dataset (RFC 7946, WGS 84), one Feature a line. Names of places,
                  actors and sources are written out in each feature, beside their ids.
  events.csv      One row an event, UTF-8 with byte order mark, comma, CRLF. Several values in
                  a cell are separated by "; " (addresses by a space). A text that a spreadsheet
                  would take for a formula begins with an apostrophe.

COLUMNS OF events.csv
${columns.join('\n')}

عن البيانات
  البيانات ليست حصرية: فيها ما نشرته المصادر المذكورة. الخانة الفارغة تعني «غير معروف» لا صفراً.
  الرخصة: المشاع الإبداعي، نَسب المُصنَّف 4.0. يُرجى ذكر «تزامن» ورقم الإصدار.
`;
}
