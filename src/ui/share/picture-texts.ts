import { EVENT_KINDS } from '../../domain/event-record';
import type { AppState } from '../../state/app-state';
import type { Words } from '../app-context';
import type { PictureTexts } from '../picture/draw-picture';

/** What is written on a picture of the view. */
export function pictureTexts(
  { derived, window, dataset }: AppState,
  { locale, t, format }: Words,
  filters: readonly string[],
  link: string,
): PictureTexts {
  const { host, pathname } = new URL('.', link);
  const count = derived.shownEvents.peek().length;
  const span = format.span(window.window.peek());
  return {
    title: derived.selectedEvent.peek()?.title[locale] ?? t('picture.title'),
    shown: [span, t('list.count', { count }), t('list.notExhaustive')].join(' · '),
    filters,
    credit: t('picture.credit', {
      version: dataset.version,
      host: `\u2068${host}${pathname.replace(/\/$/, '')}\u2069`,
    }),
  };
}

/** The picture in words: what is counted on it, by kind. */
export function pictureAlt(
  { derived, window }: AppState,
  { t, format }: Words,
  { title, filters, credit }: PictureTexts,
): string {
  const events = derived.shownEvents.peek();
  const counts = EVENT_KINDS.map((kind) => {
    const count = events.filter((event) => event.kind === kind).length;
    return count === 0 ? [] : [`${t(`kinds.${kind}`)}: ${format.number(count)}`];
  });
  return t('picture.altMap', {
    title,
    span: format.span(window.window.peek()),
    count: t('list.count', { count: events.length }),
    kinds: [...filters, ...counts.flat()].join(' · '),
    credit: `${credit.replace(/[\u2068\u2069]/g, '')}.`,
  });
}
