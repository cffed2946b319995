import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';
import type { Plugin, ResolvedConfig } from 'vite';

/** Packs the scripts that are served as they are: the first of them stands before the first paint. */
export function minifyPublicPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'tazamun-minify-public',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle({ dir = '' }) {
      for (const name of readdirSync(config.publicDir).filter((file) => file.endsWith('.js'))) {
        const { code, errors } = minifySync(
          name,
          readFileSync(join(config.publicDir, name), 'utf8'),
        );
        const [error] = errors;
        if (error !== undefined) this.error(`public/${name}: ${error.message}`);
        writeFileSync(join(dir, name), code);
      }
    },
  };
}
