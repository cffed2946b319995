/** One declaration of a style sheet, with the selector it stands under. */
export type CssDeclaration = {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
};

const PHYSICAL_PROPERTY =
  /^(?:left|right|(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/;
const SIDED_PROPERTY = /^(?:text-align(?:-last)?|float|clear|caption-side)$/;
const FOUR_SIDED_PROPERTY =
  /^(?:inset|(?:scroll-)?(?:margin|padding)|border-(?:width|color|style))$/;

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads a style sheet's declarations; an at-rule's own words are no part of the selector. */
export function readDeclarations(css: string): CssDeclaration[] {
  const declarations: CssDeclaration[] = [];
  const open: string[] = [];
  for (const [piece] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/[^{};]*[{};]/g)) {
    const words = oneSpaced(piece.slice(0, -1));
    if (piece.endsWith('{')) {
      open.push(words);
      continue;
    }
    const [, property, value] = /^([\w-]+) ?: ?(.+)$/.exec(words) ?? [];
    if (property !== undefined && value !== undefined) {
      const selector = open.filter((rule) => !rule.startsWith('@')).join(' ');
      declarations.push({ selector, property, value });
    }
    if (piece.endsWith('}')) open.pop();
  }
  return declarations;
}

/** Splits `1px calc(2px + 3px)` where no bracket is open. */
const splitValue = (value: string): string[] =>
  value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

/** Whether a declaration says left or right where the page's direction should decide. */
export function isPhysical({ property, value }: CssDeclaration): boolean {
  if (PHYSICAL_PROPERTY.test(property)) return true;
  if (SIDED_PROPERTY.test(property)) return /\b(?:left|right)\b/.test(value);
  if (!FOUR_SIDED_PROPERTY.test(property)) return false;
  const sides = splitValue(value);
  return sides.length === 4 && sides[1] !== sides[3];
}
