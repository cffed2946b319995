/** Pictures to hand on: as the map is on screen, or of a size that networks ask for. */
export const PICTURE_FORMATS = ['screen', 'card', 'square', 'story'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** How many px of a picture to one of the screen. */
export const PICTURE_RATIOS = [1, 2, 3] as const;
export type PictureRatio = (typeof PICTURE_RATIOS)[number];

/** CSS px, and px drawn to each. */
export type PictureSize = {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
};

/**
 * Sizes of networks: 1200 × 630, 1080 × 1080 and 1080 × 1920 px, laid out in fewer CSS px so that
 * letters can be read on a phone.
 */
export const SOCIAL_SIZES = {
  card: { width: 960, height: 504, ratio: 1.25 },
  square: { width: 720, height: 720, ratio: 1.5 },
  story: { width: 540, height: 960, ratio: 2 },
} as const satisfies Readonly<Record<Exclude<PictureFormat, 'screen'>, PictureSize>>;
