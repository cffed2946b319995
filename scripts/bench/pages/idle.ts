// A page that has nothing to do, and takes its map when there is time.
requestIdleCallback(() => import('./bare'));
