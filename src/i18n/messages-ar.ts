import { firstMessagesAr } from './first-messages-ar';
import { lateMessagesAr } from './late-messages-ar';
import type { messagesEn } from './messages-en';

/** Arabic has six plural forms; every one is written out. */
export type PluralAr = Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;

/** The Arabic of a part of the English catalogue: the same keys, the same kinds of message. */
export type ArabicOf<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : PluralAr;
};

export const messagesAr: ArabicOf<typeof messagesEn> = { ...firstMessagesAr, ...lateMessagesAr };
