import { EVENT_KINDS, type EventKind, type Locale } from '../../domain/event-record';

/** Colours and letters of the page as a picture has them. */
export type PictureLook = {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly border: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly family: string;
  readonly isMirrored: boolean;
  /** A font of the page, as a canvas takes it. */
  font(sizePx: number, weight?: 400 | 600): string;
};

/** Arabic letters are smaller in the same size. */
export const ARABIC_PX = 1;

/** Reads the look of the page off one of its elements. */
export function readPictureLook(element: Element, locale: Locale): PictureLook {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const family = token('font');
  const isMirrored = locale === 'ar';
  const kinds = EVENT_KINDS.map((kind) => [kind, token(kind)] as const);
  return {
    paper: token('paper'),
    ink: token('ink'),
    muted: token('muted'),
    rule: token('rule'),
    border: token('border'),
    accent: token('accent'),
    kinds: Object.fromEntries(kinds) as Record<EventKind, string>,
    family,
    isMirrored,
    font: (sizePx, weight = 400) =>
      `${weight} ${sizePx + (isMirrored ? ARABIC_PX : 0)}px ${family}`,
  };
}

/** A canvas draws with what has come: fetches every font that the texts need. */
export async function loadPictureFonts(look: PictureLook, text: string): Promise<void> {
  const fonts = ([400, 600] as const).map((weight) => look.font(16, weight));
  await Promise.all(fonts.map((font) => document.fonts.load(font, text)));
}
