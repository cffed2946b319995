/** The worker's own global, with its types. */
export const worker = self as unknown as ServiceWorkerGlobalScope;
