import type { Diagnosis, Words } from '../app-context';

/** A diagnosis as lines of text, named in the reader's language. */
export const reportText = (diagnosis: Diagnosis, t: Words['t']): string =>
  Object.entries(diagnosis)
    .map(([name, value]) => `${t(`diagnosis.${name as keyof Diagnosis}`)}: ${value}`)
    .join('\n');
