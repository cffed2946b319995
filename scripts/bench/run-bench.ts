import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchStage, launchBrowser } from './bench-browser';
import { buildPages } from './build-pages';
import { measureBytes } from './measure-bytes';
import { measureFilter } from './measure-filter';
import { measureFirstPicture } from './measure-first-picture';
import { measureHeap } from './measure-heap';
import { measureLighthouse } from './measure-lighthouse';
import { measureLoad } from './measure-load';
import { measureLongTasks } from './measure-long-tasks';
import { measureNotes } from './measure-notes';
import { measurePermutations } from './measure-permutations';
import { measurePicking } from './measure-picking';
import { measureSearch } from './measure-search';
import { measureSteps } from './measure-steps';
import { serveFolder } from './serve-folder';

const APP_PORT = 5541;
const PAGES_PORT = 5542;

/** The parts by their key in the figures; each is measured alone, one after the other. */
const PARTS: Readonly<Record<string, (stage: BenchStage) => Promise<unknown>>> = {
  bytes: (stage) => measureBytes(stage),
  'record-bytes': (stage) => measureBytes(stage, true),
  firstPicture: measureFirstPicture,
  load: measureLoad,
  step: measureSteps,
  picking: measurePicking,
  filter: measureFilter,
  search: measureSearch,
  permutations: measurePermutations,
  notes: measureNotes,
  longTasks: measureLongTasks,
  lighthouse: measureLighthouse,
  heap: measureHeap,
};

/** Reads `--only a,b` or `--only=a,b`; all parts without it. */
function readParts(args: readonly string[]): string[] {
  const text = args.join(' ').trim();
  if (text === '') return Object.keys(PARTS).filter((part) => part !== 'record-bytes');
  const only = /^--only[ =]([\w,-]+)$/.exec(text)?.[1]?.split(',') ?? [];
  if (only.length === 0 || only.some((part) => PARTS[part] === undefined)) {
    throw new Error(`Usage: npm run bench -- --only ${Object.keys(PARTS).join(',')}`);
  }
  return only;
}

async function main(): Promise<void> {
  const parts = readParts(process.argv.slice(2));
  const folder = await mkdtemp(join(tmpdir(), 'tazamun-bench-'));
  await buildPages(folder);
  const servers = [await serveFolder('dist', APP_PORT), await serveFolder(folder, PAGES_PORT)];
  const browser = await launchBrowser();
  const figures: Record<string, unknown> = {};
  try {
    for (const part of parts) {
      console.error(`── ${part}`);
      figures[part] = await PARTS[part]?.({
        browser,
        appUrl: `http://localhost:${APP_PORT}/`,
        pagesUrl: `http://localhost:${PAGES_PORT}/`,
      });
    }
  } finally {
    await browser.close();
    for (const stop of servers) await stop();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(JSON.stringify(figures));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
