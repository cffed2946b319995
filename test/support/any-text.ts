import fc from 'fast-check';

const CHARACTERS = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }),
  fc.integer({ min: 0x80, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);

/**
 * Any text at all but halves of characters, ASCII often. fast-check's own (`unit: 'binary'`) takes a
 * second to be made, and five on a busy machine, which is all the time a test has.
 * @param maxLength in characters
 */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc
    .array(CHARACTERS, maxLength === undefined ? {} : { maxLength })
    .map((characters) => String.fromCodePoint(...characters));
