import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { DISABLED_FEATURES } from '../../support/disabled-features';

it('takes away nothing that Playwright does without', () => {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('@playwright/test'));
  const core = join(dirname(resolve('playwright-core')), 'lib/coreBundle.js');
  const [, list = ''] = /disabledFeatures = \[([^\]]*)\]/.exec(readFileSync(core, 'utf8')) ?? [];
  const names = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
  expect(names).toContain('PaintHolding');
  const ours = DISABLED_FEATURES.split(',');
  expect(names.filter((name) => name === undefined || !ours.includes(name))).toEqual([]);
});
