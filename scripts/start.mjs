// npm start: installs what is missing, builds what is stale, serves.
import { ensureBuilt } from './tools/ensure-built.mjs';
import { ensureInstalled } from './tools/ensure-installed.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import('./serve.mjs');
