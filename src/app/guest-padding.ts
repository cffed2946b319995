import type { MapPadding } from '../map/scene';

/** From this width on a card stands beside what the map shows, px; `embed-sizes.css` has it too. */
const BESIDE_PX = 576;

/** What a small map keeps clear, px: it may have little height, and the region fills it. */
const CLEAR = { top: 44, bottom: 8, left: 8, right: 8 } as const;
/** What a card covers of a small map, as a part of its width, or of its height. */
const CARD_SHARE = { beside: 0.55, over: 0.55 } as const;

/**
 * What the map of a small guest keeps clear, px.
 * @param stage px, of the map
 * @param pagePx width of the guest
 */
export function guestPadding(
  stage: { readonly clientWidth: number; readonly clientHeight: number },
  pagePx: number,
  hasCard: boolean,
  isMirrored: boolean,
): MapPadding {
  if (!hasCard) return CLEAR;
  if (pagePx < BESIDE_PX) {
    return { ...CLEAR, bottom: CLEAR.bottom + stage.clientHeight * CARD_SHARE.over };
  }
  const side = isMirrored ? 'left' : 'right';
  return { ...CLEAR, [side]: CLEAR[side] + stage.clientWidth * CARD_SHARE.beside };
}
