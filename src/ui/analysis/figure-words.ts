/** To one decimal: what is spread over days comes in fractions. */
export const roundCount = (value: number): number => Math.round(value * 10) / 10;

/** A p-value as it is read: `0.042`, `< 0.001`. */
export function pText(p: number, number: (value: number) => string): string {
  return p < 0.001 ? `\u200e< ${number(0.001)}` : number(Math.round(p * 1000) / 1000);
}

/** A difference with its sign in front, in either direction of writing. */
export function signedText(value: number, number: (value: number) => string): string {
  const rounded = roundCount(value);
  if (rounded === 0) return number(0);
  return `\u200e${rounded < 0 ? '−' : '+'}${number(Math.abs(rounded))}`;
}
