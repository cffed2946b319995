/**
 * Whether two values of JSON say the same, in whatever order their keys stand.
 * @param ignored keys of the outermost objects that do not count
 */
export function isSameValue(a: unknown, b: unknown, ignored?: ReadonlySet<string>): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, at) => isSameValue(item, b[at]));
  }
  return hasSame(a, b, ignored) && hasSame(b, a, ignored);
}

/** Whether all that one object has is in the other too; what is undefined is not there. */
function hasSame(a: object, b: object, ignored?: ReadonlySet<string>): boolean {
  for (const key in a) {
    if (ignored?.has(key) === true) continue;
    if (!isSameValue(Reflect.get(a, key), Reflect.get(b, key))) return false;
  }
  return true;
}
