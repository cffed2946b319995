import { defineConfig } from '@playwright/test';
import e2e from '../e2e/playwright.config';

/** What takes too long for every change, one after the other: times and memory are measured. */
export default defineConfig({ ...e2e, testDir: '.', workers: 1, timeout: 600_000 });
