/** Whether the first of two versions of the dataset came after the second. */
export function isLaterVersion(first: string, second: string): boolean {
  const [a, b] = [first, second].map((version) => version.split('.').map(Number));
  const differing = a?.findIndex((number, position) => number !== b?.[position]) ?? -1;
  return differing !== -1 && (a?.[differing] ?? 0) > (b?.[differing] ?? 0);
}
