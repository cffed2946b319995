/** Three numbers, `1.0.0`, and nothing that could lead out of a folder of that name. */
const VERSION = /^(?:\d{1,4}\.){2}\d{1,4}$/;

/** A version of the dataset as a link may ask for it; null: the text is none. */
export function parseDatasetVersion(text: string): string | null {
  return VERSION.test(text) ? text : null;
}
