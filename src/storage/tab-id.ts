import { createId } from './create-id';

const KEY = 'tazamun-tab';
/** As long as the page before this one may take to let go of its id, ms. */
const HELD_MS = 500;

/**
 * The id of this tab, the same after a reload. A duplicated tab has what the first one kept, its
 * id too: whoever finds its id held by a living page takes another.
 */
export async function claimTabId(): Promise<string> {
  const kept = readKept();
  if (kept !== null && (await hold(kept))) return kept;
  const made = createId();
  await hold(made);
  try {
    sessionStorage.setItem(KEY, made);
  } catch {
    // Undo then does not outlive the page.
  }
  return made;
}

function readKept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Holds an id for as long as the page lives; says whether nobody else does. */
async function hold(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), HELD_MS);
  return await new Promise<boolean>((resolve) => {
    navigator.locks
      .request(`${KEY}-${id}`, { signal: waiting.signal }, () => {
        clearTimeout(timer);
        resolve(true);
        return new Promise<never>(() => {});
      })
      .catch(() => resolve(false));
  });
}
