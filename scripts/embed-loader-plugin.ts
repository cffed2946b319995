import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const FOLDER = 'src/embed-loader';

/** The loader as one script without imports, that leaves no name in the page it is loaded by. */
export async function buildEmbedLoader(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, FOLDER, 'start-embeds.ts'), formats: ['iife'], name: 'tazamun' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The loader of embeds was not built');
  return chunk.code;
}

/** Puts `embed.js`, under a name that never changes, and its types beside the page. */
export function embedLoaderPlugin(): Plugin {
  let root = '';
  return {
    name: 'tazamun-embed-loader',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const source = await buildEmbedLoader(root);
      this.emitFile({ type: 'asset', fileName: 'embed.js', source });
      const types = readFileSync(join(root, FOLDER, 'embed.d.ts'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: types });
    },
  };
}
