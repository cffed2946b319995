import type { ChartInk } from './chart-picture';

/** What a sign in a chart stands for. */
export type ChartKeyItem = {
  /** In a square of 12 px. */
  readonly d: string;
  readonly ink: ChartInk;
  readonly opacity?: number;
  readonly text: string;
};

/** The signs of a chart; the chart's own label says the same. */
export function ChartKey({ items }: { readonly items: readonly ChartKeyItem[] }) {
  return (
    <p class="chart-key" aria-hidden="true">
      {items.map(({ d, ink, opacity, text }) => (
        <span key={text}>
          <svg width="12" height="12" aria-hidden="true">
            <path d={d} fill={`var(--${ink})`} opacity={opacity} />
          </svg>
          {text}
        </span>
      ))}
    </p>
  );
}
