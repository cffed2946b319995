import type { EventKind } from '../../domain/event-record';

/** Outlines in a 16-unit square, the same shapes as on the map. */
const OUTLINES: Readonly<Record<EventKind, string>> = {
  attack: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  strike: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  visit: 'M8 2.5 14 13H2z',
  meeting: 'M3.5 3.500h9v9h-9z',
  agreement: 'M8 2 14 6.4 11.7 13.300H4.300L2 6.400z',
  statement: 'M2 6h12v4H2z',
  context: 'M8 4.500a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z',
};

/** The mark of a kind; hollow where confidence is low. Says nothing to a screen reader by itself. */
export function EventSymbol({
  kind,
  isHollow = false,
  size = 16,
}: {
  readonly kind: EventKind;
  readonly isHollow?: boolean;
  /** px */
  readonly size?: number;
}) {
  const colour = `var(--${kind})`;
  const isOutline = isHollow || kind === 'context';
  return (
    <svg class="event-symbol" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={OUTLINES[kind]}
        fill={isOutline ? 'none' : colour}
        stroke={colour}
        stroke-width={isOutline ? 1.8 : 0.8}
        stroke-linejoin="round"
      />
    </svg>
  );
}
