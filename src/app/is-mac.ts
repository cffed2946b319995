/** Whether keys have the names of a Mac's. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
