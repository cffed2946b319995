// npm run icons: draws public/icons/ from public/favicon.svg.
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './tools/ensure-browser.mjs';
import { ensureInstalled } from './tools/ensure-installed.mjs';

const FOLDER = 'public/icons';
const GROUND = '#1f5a6b';

/**
 * Name, px, and how much of the picture the drawing takes. Systems cut icons to shapes of their
 * own: those that may be cut fill the square, and keep what matters in its middle.
 */
const ICONS = [
  ['icon-192', 192, null],
  ['icon-512', 512, null],
  ['maskable-512', 512, 0.72],
  ['apple-touch-icon', 180, 0.86],
];

await ensureInstalled();
const executablePath = await ensureBrowser();
const drawing = await readFile('public/favicon.svg', 'utf8');
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [name, size, share] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = Math.round(size * (share ?? 1));
  const ground = share === null ? 'transparent' : GROUND;
  await page.setContent(
    `<style>*{margin:0}body{block-size:100vh;display:grid;place-items:center;background:${ground}}svg{inline-size:${inner}px}</style>${drawing}`,
  );
  await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true });
  await page.close();
  console.log(`${FOLDER}/${name}.png`);
}
await browser.close();
