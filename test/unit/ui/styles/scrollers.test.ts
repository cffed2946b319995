import { describe, expect, it } from 'vitest';
import { readDeclarations } from '../../../support/css-rules';
import { readSourceFiles } from '../../../support/source-files';

const isScroller = ({ property, value }: { property: string; value: string }) =>
  /^overflow(?:-\w+)?$/.test(property) && /\b(?:auto|scroll)\b/.test(value);

/**
 * What is hidden from sight is placed absolutely. In a scroller that is not positioned it would
 * stay where it was, and make what is around scroll when it gets the focus.
 */
describe('what scrolls', () => {
  const scrollers = readSourceFiles('src', ['.css']).flatMap(({ path, text }) => {
    const declarations = readDeclarations(text);
    const positions = (selector: string) =>
      declarations.filter((one) => one.selector === selector && one.property === 'position');
    return declarations.filter(isScroller).map(({ selector }) => ({
      name: `${path} ${selector}`,
      isPositioned: positions(selector).some(({ value }) => value !== 'static'),
    }));
  });

  it('is found', () => expect(scrollers.length).toBeGreaterThan(15));

  it('is positioned, so that what is hidden in it scrolls with it', () => {
    const wrong = scrollers.filter(({ isPositioned }) => !isPositioned);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
