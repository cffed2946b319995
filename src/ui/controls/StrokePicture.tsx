/** Strokes in a 20-unit square; its name stands beside it or on what holds it. */
export function StrokePicture({
  path,
  size,
  className = 'icon',
  isFilled = false,
}: {
  /** As an SVG path's `d`. */
  readonly path: string;
  /** px */
  readonly size: number;
  readonly className?: string | undefined;
  readonly isFilled?: boolean;
}) {
  return (
    <svg
      class={className}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke={isFilled ? 'none' : 'currentColor'}
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
