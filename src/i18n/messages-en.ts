import { firstMessagesEn } from './first-messages-en';
import { lateMessagesEn } from './late-messages-en';

/** English: the source of truth for message keys. `{name}` marks a value; plurals list their forms. */
export const messagesEn = { ...firstMessagesEn, ...lateMessagesEn } as const;

export type PluralEn = { readonly one: string; readonly other: string };
export type MessageKey = keyof typeof messagesEn;
/** Keys whose message depends on a count. */
export type PluralKey = {
  [Key in MessageKey]: (typeof messagesEn)[Key] extends string ? never : Key;
}[MessageKey];
export type PlainKey = Exclude<MessageKey, PluralKey>;
