import { defineConfig } from '@playwright/test';
import e2e from '../e2e/playwright.config';
import { PAGE_URL } from './address';

const { webServer: _, ...shared } = e2e;

/** The built page behind servers of others instead of `npm start`; all else as in the browser tests. */
export default defineConfig({
  ...shared,
  testDir: '.',
  globalSetup: './start-servers.ts',
  use: { ...shared.use, baseURL: PAGE_URL },
});
