import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { buildEmbedLoader } from '../../../scripts/embed-loader-plugin';
import { integrityOf, nextPath } from '../../../scripts/publish-embed';
import { PINNED_LOADER } from '../../../src/domain/pinned-loader';
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

  it('is kept as published, under its checksum, beside those before it', async () => {
    const { path, integrity } = PINNED_LOADER;
    const kept = readFileSync(`public/${path}`, 'utf8');
    expect(integrityOf(kept)).toBe(integrity);
    const present = await buildEmbedLoader(process.cwd());
    expect(kept === present, 'npm run embed:publish keeps the present loader').toBe(true);
    expect(nextPath('embed/1.0.9.js')).toBe('embed/1.0.10.js');
  }, 60_000);

  it('has types that say what the page says', () => {
    type Told = { [Type in keyof TazamunMapEventMap]: TazamunMapEventMap[Type]['detail'] };
    type Sent = { [Type in keyof TazamunMapEventMap]: Said<Type> };
    expectTypeOf<Told>().toEqualTypeOf<Sent>();
  });
});
