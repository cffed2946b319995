import type { Locale } from '../domain/event-record';
import type { MessageKey, PlainKey, PluralKey } from './messages-en';

export type MessageValues = Readonly<Record<string, string | number>>;

/** A plain text, or a plural text by CLDR category. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A catalogue, as far as it has come: late words come with the code that says them. */
export type Messages = Readonly<Partial<Record<MessageKey, Message>>>;

/** Turns keys into the reader's language. */
export type Translate = {
  (key: PlainKey, values?: MessageValues): string;
  (key: PluralKey, values: MessageValues & { readonly count: number }): string;
};

/** BCP 47 tag for Intl: Western digits in Arabic, as the region's news sites write them. */
export const INTL_LOCALE: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  ar: 'ar-IQ-u-nu-latn',
};

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Makes the translate function of a language. Numbers given as values are formatted in it.
 * A value that is missing stays visible as its placeholder, a message that is missing as its key,
 * so that it is noticed. What is added to the catalogue later is said from then on.
 */
export function createTranslate(locale: Locale, messages: Messages): Translate {
  const pluralRules = new Intl.PluralRules(INTL_LOCALE[locale]);
  const numberFormat = new Intl.NumberFormat(INTL_LOCALE[locale]);

  const fill = (template: string, values: MessageValues): string =>
    template.replace(PLACEHOLDER, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? numberFormat.format(value) : value;
    });

  return (key: MessageKey, values: MessageValues = {}): string => {
    const message = messages[key];
    if (message === undefined) return key;
    if (typeof message === 'string') return fill(message, values);
    const count = typeof values.count === 'number' ? values.count : 0;
    return fill(message[pluralRules.select(count)] ?? message.other ?? key, values);
  };
}
