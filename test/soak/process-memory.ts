import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';

/** The most memory any page of a browser has held at once so far, bytes; null: not told here. */
export async function peakPageMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
        return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
      }),
  );
  const peak = Math.max(0, ...peaks);
  return peak === 0 ? null : peak;
}
