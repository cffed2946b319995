import type { TazamunDatabase } from './database';

/** What each version added to the one before; a step that was once out there never changes. */
const STEPS: readonly ((database: TazamunDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('archives');
    database.createObjectStore('preferences');
  },
  (database) => {
    database.createObjectStore('notes');
    database.createObjectStore('folders');
    database.createObjectStore('counters');
    database.createObjectStore('tabs');
    database.createObjectStore('acts');
    database.createObjectStore('backups', { autoIncrement: true });
    database.createObjectStore('backupParts');
  },
];

/** Brings a database from whatever version it has to the present one; nothing in it is touched. */
export function upgradeDatabase(database: TazamunDatabase, oldVersion: number): void {
  for (const step of STEPS.slice(oldVersion)) step(database);
}
