type Say = (value: number) => string;

/** Fewer decimals the larger it is. */
export function roundRate(value: number): number {
  const decimals = Math.abs(value) >= 10 ? 1 : 2;
  return Number(value.toFixed(decimals));
}

/** A rate, or a ratio. */
export const rateText = (value: number, number: Say): string => number(roundRate(value));

/** A difference with its sign in front, in either direction of writing. */
export function signedRate(value: number, number: Say): string {
  const rounded = roundRate(value);
  if (rounded === 0) return number(0);
  return `\u200e${rounded < 0 ? '−' : '+'}${number(Math.abs(rounded))}`;
}
