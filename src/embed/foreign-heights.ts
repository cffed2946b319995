/** What stands between the parts of a message of pym.js. */
const PYM_SEPARATOR = 'xPYMx';

/** A name that pym.js gives a frame; anything else is not said to the host again. */
const PYM_CHILD = /^[\w.-]{1,100}$/;

/**
 * A height in the forms that hosts without our loader may listen for: AMP's, and that of pym.js
 * where the host named the frame.
 * @param heightPx CSS px
 * @param pymChild `childId` of the address
 */
export function foreignHeights(
  heightPx: number,
  pymChild: string | null,
): readonly (string | object)[] {
  const amp = { sentinel: 'amp', type: 'embed-size', height: heightPx };
  if (pymChild === null || !PYM_CHILD.test(pymChild)) return [amp];
  return [amp, ['pym', pymChild, 'height', heightPx].join(PYM_SEPARATOR)];
}
