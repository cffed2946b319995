import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import type { AppDriver } from './app-driver';

/** A file as the browser has saved it. */
export type SavedFile = { readonly name: string; readonly content: Buffer };

/** Saves a figure of a region by the button under it. */
export async function saveFigure(
  { page, words }: AppDriver,
  region: Locator,
  figure: string,
  form: 'SVG' | 'PNG' | 'CSV',
): Promise<SavedFile> {
  const name = words['around.saveAs'].replace('{name}', figure).replace('{form}', form);
  const download = page.waitForEvent('download');
  await region.getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}
