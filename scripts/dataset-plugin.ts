import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { versionFolder } from '../src/domain/version-folder';
import { formatDataProblem } from './check-data/data-problem';
import { findDataProblems } from './check-data/find-data-problems';
import { buildDatasetFiles } from './dataset-files';
import { ABOUT_FILE, DATASET_FILES, readDatasetAbout, readDatasetTexts } from './dataset-texts';
import { contentTypeOf } from './hosting/response-headers';
import { PUBLISHED_FILES, type PublishedFiles, readPublishedVersions } from './published-versions';

const MODULE_ID = 'virtual:dataset';
const RESOLVED_ID = `\0${MODULE_ID}`;

/** What is served: by path relative to the page, and the module that tells the page the paths. */
type BuiltDataset = {
  readonly files: ReadonlyMap<string, string>;
  readonly indexUrl: string;
  readonly module: string;
};

function hashedPath(name: string, text: string): string {
  return `data/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
}

/** The files of every version there is, under `data/v/`. */
function versionFiles(versions: ReadonlyMap<string, PublishedFiles>): [string, string][] {
  return [...versions].flatMap(([version, { index, details }]) => [
    [`${versionFolder(version)}/${PUBLISHED_FILES.index}`, index],
    [`${versionFolder(version)}/${PUBLISHED_FILES.details}`, details],
  ]);
}

/** @throws Error with the check's list where the dataset has problems. */
function buildDataset(dir: string): BuiltDataset {
  const texts = readDatasetTexts(dir);
  const problems = findDataProblems(texts).filter(({ severity }) => severity === 'error');
  if (problems.length > 0) {
    const lines = problems.map((problem) => formatDataProblem(problem, 'data'));
    throw new Error(`The dataset has ${problems.length} problem(s):\n${lines.join('\n')}`);
  }
  const about = readDatasetAbout(dir);
  const built = buildDatasetFiles(texts, about);
  const indexUrl = hashedPath('index', built.index);
  const detailsUrl = hashedPath('details', built.details);
  const published = readPublishedVersions(dir);
  const kept = published.get(about.version) ?? built;
  const names = {
    indexUrl,
    detailsUrl,
    isAsPublished: kept.index === built.index && kept.details === built.details,
    datasetVersion: about.version,
    datasetPublished: about.published,
  };
  return {
    files: new Map([
      [indexUrl, built.index],
      [detailsUrl, built.details],
      ['data/events.geojson', built.eventsGeojson],
      ['data/events.csv', built.eventsCsv],
      ['data/README.txt', built.readmeTxt],
      ['data/digest.json', built.digest],
      // A version that is yet to be published is kept all the same, for the links made with it.
      ...versionFiles(new Map([[about.version, built], ...published])),
    ]),
    indexUrl,
    module: Object.entries(names)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
      .join(''),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Serves the dataset beside the page. A build gets the files and a preload of the index; the
 * development server answers the same paths and reloads the page when the dataset changes. A
 * dataset with problems stops the build; in development the last good one stays, with a message.
 */
export function datasetPlugin(): Plugin {
  let config: ResolvedConfig;
  let dir: string;
  let dataset: BuiltDataset | null = null;

  function startServing(server: ViteDevServer): void {
    server.middlewares.use((request, response, next) => {
      const path = (request.url ?? '').replace(/^\/|[?#].*$/g, '');
      const text = dataset?.files.get(path);
      if (text === undefined) return next();
      response.setHeader('Content-Type', contentTypeOf(path));
      response.end(text);
    });

    const sources = new Set([ABOUT_FILE, ...Object.values(DATASET_FILES)]);
    server.watcher.add([...sources].map((file) => join(dir, file)));
    server.watcher.on('change', (file) => {
      if (!sources.has(relative(dir, file))) return;
      try {
        dataset = buildDataset(dir);
      } catch (error) {
        const message = messageOf(error);
        config.logger.error(message);
        server.ws.send({ type: 'error', err: { message, stack: '' } });
        return;
      }
      const module = server.moduleGraph.getModuleById(RESOLVED_ID);
      if (module) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
    });
  }

  return {
    name: 'tazamun-dataset',
    configResolved(resolved) {
      config = resolved;
      dir = join(config.root, 'data');
    },
    buildStart() {
      if (dataset !== null && !this.meta.watchMode) return;
      try {
        dataset = buildDataset(dir);
      } catch (error) {
        this.error(messageOf(error));
      }
      if (config.command !== 'build') return;
      for (const file of [ABOUT_FILE, ...Object.values(DATASET_FILES)]) {
        this.addWatchFile(join(dir, file));
      }
    },
    configureServer: startServing,
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : null;
    },
    load(id) {
      return id === RESOLVED_ID ? (dataset?.module ?? null) : null;
    },
    generateBundle() {
      for (const [fileName, source] of dataset?.files ?? []) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler() {
        if (dataset === null || config.command !== 'build') return [];
        // Attributes as fetch() asks by default, or the browser would fetch the file twice.
        const attrs = {
          rel: 'preload',
          as: 'fetch',
          crossorigin: true,
          href: `./${dataset.indexUrl}`,
        };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
