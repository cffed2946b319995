/**
 * Asks the browser not to clear what is kept when space gets short; some ask the reader.
 * @returns whether it will not; false too where it cannot be asked
 */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/** What it said before, without asking. */
export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
