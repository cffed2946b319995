/** The value below which a share (0 to 1) of the values lie. @throws Error where there are none */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('No values to take a quantile of');
  return value;
}

/** The middle one of the values. @throws Error where there are none */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** To three digits after the point: finer differences mean nothing here. */
export function roundFigure(value: number): number {
  return Math.round(value * 1000) / 1000;
}
