import { toWesternDigits } from '../../domain/digits';

/** What a column of a table of points can be. */
export const POINT_COLUMNS = {
  lat: 'lat latitude y ycoord latdd خطالعرض دائرةالعرض العرض',
  lng: 'lng lon long longitude x xcoord londd خطالطول الطول',
  name: 'name title label الاسم اسم العنوان عنوان',
  description:
    'description desc text note notes comment remarks الوصف وصف النص نص ملاحظة ملاحظات تعليق',
  from: 'from start begin startdate من البداية تاريخالبداية',
  to: 'to end enddate الى إلى النهاية تاريخالنهاية',
  date: 'date day time timestamp التاريخ تاريخ اليوم',
  event: 'event الحدث',
  folder: 'folder layer group المجلد مجلد الطبقة',
  id: 'id',
  created: 'created',
  modified: 'modified',
} as const;
export type PointColumn = keyof typeof POINT_COLUMNS;

const NAMES = new Map(
  (Object.keys(POINT_COLUMNS) as PointColumn[]).flatMap((column) =>
    POINT_COLUMNS[column].split(' ').map((name) => [name, column] as const),
  ),
);

/** Which column of ours a header means; the first of several counts. */
export function readHeader(header: readonly string[]): ReadonlyMap<PointColumn, number> {
  const places = new Map<PointColumn, number>();
  for (const [index, title] of header.entries()) {
    const column = NAMES.get(title.toLowerCase().replace(/[\s_.()\-\u0640\u064b-\u0652°]/g, ''));
    if (column !== undefined && !places.has(column)) places.set(column, index);
  }
  return places;
}

/** Degrees as people write them: also Arabic digits, a decimal comma, a degree sign. */
export function parseDegrees(text: string): number | null {
  const plain = toWesternDigits(text.trim())
    .replace(/[\s°\u200e\u200f]/g, '')
    .replace(/[,٫]/, '.');
  return /^[+-]?\d{1,3}(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : null;
}
