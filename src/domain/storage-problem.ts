/** Why this device does not keep something: no room, not allowed, another tab, a newer page's data. */
export type StorageProblemCode = 'full' | 'denied' | 'blocked' | 'newer';
