/** What goes to the system's share sheet. */
export type SharedLink = { readonly title: string; readonly url: string };

/**
 * Opens the system's share sheet.
 * @returns whether it could be opened; a reader who closes it again has had it
 */
async function share(link: SharedLink): Promise<boolean> {
  try {
    await navigator.share(link);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** The system's share sheet; null where there is none. */
export function findSystemShare(): typeof share | null {
  return typeof navigator.share === 'function' ? share : null;
}
