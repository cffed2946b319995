import type { EventKind } from '../../domain/event-record';
import { EVENT_OUTLINES } from './event-outlines';

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
        d={EVENT_OUTLINES[kind]}
        fill={isOutline ? 'none' : colour}
        stroke={colour}
        stroke-width={isOutline ? 1.8 : 0.8}
        stroke-linejoin="round"
      />
    </svg>
  );
}
