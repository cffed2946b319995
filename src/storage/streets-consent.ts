const KEY = 'tazamun-streets-host';

/** Whether the reader has let this host be contacted, in this tab, since it was opened. */
export function hasConsent(host: string): boolean {
  try {
    return sessionStorage.getItem(KEY) === host;
  } catch {
    return false;
  }
}

/** Remembers it until the tab is closed; where the browser forbids that, until the next load. */
export function noteConsent(host: string): void {
  try {
    sessionStorage.setItem(KEY, host);
  } catch {
    // Asked again next time.
  }
}
