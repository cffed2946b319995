// npm run test:browsers: the core journey in Chromium, Firefox and WebKit; pictures of each are in
// test-results/browsers/.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './tools/ensure-built.mjs';
import { ensureInstalled } from './tools/ensure-installed.mjs';
import { runJourney } from './tools/run-journey.mjs';

await ensureInstalled();
await ensureBuilt();
const folder = await mkdtemp(join(tmpdir(), 'tazamun-browsers-'));
const { passed, failed, skipped } = await runJourney(folder, { TZ: 'Pacific/Kiritimati' });
await rm(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
if (passed === 0) console.error('The journey was made in no engine.');
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
