import { gzipSync } from 'node:zlib';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { buildEmbedLoader } from '../../../scripts/embed-loader-plugin';
import type { PageMessage } from '../../../src/embed/protocol';
import type { TazamunMapEventMap } from '../../../src/embed-loader/embed';

const MOST_BYTES = 1500;

/** What the page says of a kind of message. */
type Said<Type extends PageMessage['type']> = Omit<Extract<PageMessage, { type: Type }>, 'type'>;

describe('embed.js', () => {
  it('is small, one script, and has no timer', async () => {
    const code = await buildEmbedLoader(process.cwd());
    expect(gzipSync(code).length).toBeLessThanOrEqual(MOST_BYTES);
    expect(code).not.toMatch(/\b(?:import|export|setTimeout|setInterval|eval|innerHTML)\b/);
    // It leaves no name behind, so that it may be loaded twice.
    expect(code).toMatch(/^\(function\(\)\{/);
  }, 60_000);

  it('has types that say what the page says', () => {
    type Told = { [Type in keyof TazamunMapEventMap]: TazamunMapEventMap[Type]['detail'] };
    type Sent = { [Type in keyof TazamunMapEventMap]: Said<Type> };
    expectTypeOf<Told>().toEqualTypeOf<Sent>();
  });
});
