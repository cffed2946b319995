import * as v from 'valibot';
import { parsePartialDate } from './partial-date';

/*
 * The kinds of value the dataset's files are made of. Wherever a message is given here it says
 * what would be right, because `data:check` prints it after what was found.
 */

/** kebab-case ASCII: of events, places, actors and sources. */
export const idField = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case ASCII letters and digits, joined by hyphens'),
);

/** A title as its publisher has it: one line, nothing invisible in it. */
export const quotedTextField = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'some text, or null where the field may be null'),
  v.regex(
    // Control characters, no-break and zero-width characters, direction marks and overrides.
    /^[^\p{Cc}\u00a0\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/u,
    'no line breaks, control characters or invisible direction marks',
  ),
);

/** Text of our own: likewise, and trimmed. */
export const textField = v.pipe(
  quotedTextField,
  v.check((text) => text.trim() === text, 'no space at the beginning or the end'),
);

/** A text in both languages, each in its own script. */
export const localizedTextField = v.strictObject({
  en: v.pipe(textField, v.regex(/\p{Script=Latin}/u, 'the English text, in Latin letters')),
  ar: v.pipe(textField, v.regex(/\p{Script=Arabic}/u, 'the Arabic text, in Arabic letters')),
});

/** `2021-02`, `2021-02-15` or `2021-02-15T21:30+03:00`, as precise as the sources allow. */
export const partialDateField = v.pipe(
  v.string(),
  v.check(
    (text) => parsePartialDate(text) !== null,
    'a real date: 2021-02, 2021-02-15 or 2021-02-15T21:30+03:00',
  ),
);

/** Steps of the two precision scales; 1 is the finest. */
export const precisionField = v.picklist([1, 2, 3, 4]);

/** Five decimals are about a metre; more would claim what no source says. */
const degrees = (limit: number) =>
  v.pipe(
    v.number(),
    v.minValue(-limit, `a number of degrees from -${limit} to ${limit}`),
    v.maxValue(limit, `a number of degrees from -${limit} to ${limit}`),
    v.check((value) => Number(value.toFixed(5)) === value, 'at most five decimals'),
  );

/** `[lng, lat]`, WGS 84, degrees. */
export const coordinatesField = v.strictTuple([degrees(180), degrees(90)]);
