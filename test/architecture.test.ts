import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPhysical, readDeclarations } from './support/css-rules';
import { findGlobalProblems } from './support/global-rules';
import { findImportProblems, readImports } from './support/import-rules';
import { findMachinePath, findNameProblem } from './support/path-rules';
import { listFolders, readSourceFiles } from './support/source-files';

const SHOULD_BE_SHORTER = 250;
const TOO_LONG = 400;

/**
 * Where a pixel of the time axis or the map is meant, which lies where it lies in either
 * language: `left` with the x that was computed.
 */
const PHYSICAL_ON_PURPOSE: Readonly<Record<string, string>> = {
  'src/ui/timeline/axis.css .window-lines, .window-wash, .window-handle, .playhead-line':
    'x of the axis',
  'src/ui/timeline/axis.css .window-grip': 'centred on the x of its handle',
  'src/ui/events/events.css .event-tooltip-map': 'x of the pointer on the map',
  'src/ui/events/events.css .event-tooltip-axis': 'x of the pointer on the axis',
  'src/app/route-chips.css .route-chip': 'x of where lines leave the map',
  'src/app/compare-stage.css .event-tooltip-second': 'x of the pointer on the second map',
  'src/app/compare-stage.css .event-chooser-second': 'x of the press on the second map',
  'src/ui/events/events.css .event-chooser-map': 'x of the press on the map',
  'src/ui/events/events.css .event-chooser-axis': 'x of the press on the axis',
};

const files = readSourceFiles('src', ['']);
const code = files.filter(({ path }) => /\.tsx?$/.test(path));
const sheets = files.filter(({ path }) => path.endsWith('.css'));
const linesOf = (text: string): number => text.split('\n').length - 1;

describe('src/', () => {
  it('is read at all', () => {
    expect(code.length).toBeGreaterThan(100);
    expect(sheets.length).toBeGreaterThan(5);
    expect(code.flatMap(({ text }) => readImports(text)).length).toBeGreaterThan(300);
  });

  it('finds every line that imports', () => {
    for (const { path, text } of code) {
      const lines = text.match(/^(?:import|export)\b.*\bfrom '|^\} from '|^import '/gm) ?? [];
      const found = readImports(text).filter(({ form }) => form !== 'later');
      expect(found.length, path).toBe(lines.length);
    }
  });

  it('imports downwards only', () => {
    expect(code.flatMap(findImportProblems)).toEqual([]);
  });

  it('touches the browser only where it may', () => {
    expect(code.flatMap(findGlobalProblems)).toEqual([]);
  });

  it('names files after what they hold', () => {
    expect(files.map(({ path }) => findNameProblem(path)).filter(Boolean)).toEqual([]);
  });

  it('has no file that is too long', () => {
    const long = files.map(({ path, text }) => `${linesOf(text)} ${path}`);
    const over = (limit: number) => long.filter((line) => Number.parseInt(line, 10) > limit);
    const worthALook = over(SHOULD_BE_SHORTER);
    if (worthALook.length > 0) console.info(`Worth a look:\n${worthALook.join('\n')}`);
    expect(over(TOO_LONG)).toEqual([]);
  });

  it('says start and end, not left and right, in its style sheets', () => {
    const physical = sheets.flatMap(({ path, text }) =>
      readDeclarations(text)
        .filter(isPhysical)
        .map(({ selector, property }) => ({ place: `${path} ${selector}`, property })),
    );
    const unexpected = physical.filter(
      ({ place, property }) => property !== 'left' || PHYSICAL_ON_PURPOSE[place] === undefined,
    );
    expect(unexpected).toEqual([]);
    const places = new Set(physical.map(({ place }) => place));
    expect(Object.keys(PHYSICAL_ON_PURPOSE).filter((place) => !places.has(place))).toEqual([]);
  });
});

describe('src/README.md', () => {
  const text = files.find(({ path }) => path === 'src/README.md')?.text ?? '';
  const named = [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+(?:\/|\.tsx?|\.css|\.md))`/g)].map(
    ([, name = '']) => name.replace(/\/$/, ''),
  );

  it('names every folder and main.ts', () => {
    const missing = listFolders('src').filter((path) => !named.includes(path.replace('src/', '')));
    expect(missing).toEqual([]);
    expect(named).toContain('main.ts');
  });

  it('names nothing that is not there', () => {
    const gone = named.filter((name) => !existsSync(`src/${name}`) && !existsSync(name));
    expect(gone).toEqual([]);
  });

  it('is short', () => {
    expect(linesOf(text)).toBeLessThanOrEqual(70);
  });
});

describe('all that is written', () => {
  it('knows no machine', () => {
    const all = ['src', 'scripts', 'test'].flatMap((folder) => readSourceFiles(folder, ['']));
    const found = all.flatMap(({ path, text }) => {
      const machinePath = findMachinePath(text);
      return machinePath === null ? [] : [`${path}: ${machinePath}`];
    });
    expect(found).toEqual([]);
  });
});

describe('the rule of imports', () => {
  const problemsOf = (path: string, text: string) => findImportProblems({ path, text });

  it('reads every form', () => {
    const text = [
      "import './app.css';",
      "import a, { type B, c } from './a';",
      "import * as v from 'valibot';",
      "import type { D } from './d';",
      "import { type E, type F } from './e';",
      "export { g } from './g';",
      "export type { H } from './h';",
      "export * from './i';",
      "import {\n  j,\n  type K,\n} from './j';",
      "// import { l } from './l';",
      "const text = await import('./m');",
    ].join('\n');
    expect(readImports(text)).toEqual([
      { specifier: './a', form: 'value' },
      { specifier: 'valibot', form: 'value' },
      { specifier: './d', form: 'type' },
      { specifier: './e', form: 'type' },
      { specifier: './g', form: 'value' },
      { specifier: './h', form: 'type' },
      { specifier: './i', form: 'value' },
      { specifier: './j', form: 'value' },
      { specifier: './app.css', form: 'value' },
      { specifier: './m', form: 'later' },
    ]);
  });

  it.each([
    ['src/domain/a.ts', "import { b } from '../state/b';"],
    ['src/domain/a.ts', "import type { B } from '../i18n/b';"],
    ['src/state/a.ts', "import { t } from '../i18n/translate';"],
    ['src/i18n/a.ts', "import type { AppState } from '../state/app-state';"],
    ['src/map/a.ts', "import type { Words } from '../ui/app-context';"],
    ['src/ui/events/A.tsx', "import type { Scene } from '../../map/scene';"],
    ['src/ui/a.ts', "export { boot } from '../app/boot';"],
    ['src/app/a.ts', "import { MapView } from '../map/map-view';"],
    ['src/app/a.ts', "import { messagesAr } from '../i18n/messages-ar';"],
    ['src/app/a.ts', "import { b } from '../../scripts/b';"],
    ['src/ui/a.ts', "import land from '../../data/basemap/land.geojson?url';"],
    ['src/main.ts', "import { b } from './domain/b';"],
    ['src/domain/a.ts', "import { signal } from '@preact/signals';"],
    ['src/state/a.ts', "import { useState } from 'preact/hooks';"],
    ['src/map/a.ts', "import { h } from 'preact';"],
    ['src/map/a.ts', "import { Map } from 'maplibre-gl';"],
    ['src/ui/a.ts', "import type { Map } from 'maplibre-gl';"],
    ['src/state/a.ts', "import * as v from 'valibot';"],
    ['src/ui/a.ts', "import { indexUrl } from 'virtual:dataset';"],
    ['src/app/a.ts', "import { uniq } from 'lodash';"],
    ['src/domain/a.ts', "import { readFile } from 'node:fs';"],
    ['src/elsewhere/a.ts', ''],
  ])('refuses in %s: %s', (path, text) => {
    expect(problemsOf(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/domain/a.ts', "import { distance } from '@turf/distance';\nimport { b } from './b';"],
    ['src/state/a.ts', "import { signal } from '@preact/signals';"],
    ['src/map/MapCanvas.tsx', "import { useEffect } from 'preact/hooks';"],
    ['src/map/maplibre.ts', "import { Map } from 'maplibre-gl';"],
    ['src/map/a.ts', "import type { LayerSpecification } from 'maplibre-gl';"],
    ['src/map/a.ts', "import land from '../../data/basemap/land.geojson?url';"],
    ['src/ui/events/A.tsx', "import { B } from '../controls/B';"],
    ['src/app/a.ts', "import type { Scene } from '../map/scene';\nawait import('../map/scene');"],
    ['src/offline/a.ts', "import { CACHE } from '../sw/cache-names';"],
    ['src/main.ts', "import { boot } from './app/boot';"],
  ])('lets pass in %s: %s', (path, text) => {
    expect(problemsOf(path, text)).toEqual([]);
  });
});

describe('the rule of globals', () => {
  const problemsOf = (path: string, text: string) => findGlobalProblems({ path, text });

  it.each([
    ['domain', 'const now = Date.now();'],
    ['domain', 'const now = new Date();'],
    ['domain', 'const now = new Date;'],
    ['domain', 'const x = Math.random();'],
    ['state', 'document.title = title;'],
    ['state', 'const { href } = location;'],
    ['state', 'window.addEventListener(name, act);'],
    ['i18n', 'const tag = navigator.language;'],
    ['state', "localStorage.setItem('a', 'b');"],
    ['state', 'setTimeout(act, 10);'],
    ['ui', 'document.documentElement.lang = locale;'],
    ['ui', 'history.replaceState(null, name, url);'],
    ['map', 'const at = performance.now();'],
    ['app', 'const stored = localStorage.getItem(key);'],
  ])('refuses in %s: %s', (folder, text) => {
    expect(problemsOf(`src/${folder}/a.ts`, text)).toHaveLength(1);
  });

  it.each([
    ['domain', 'const date = new Date(day * DAY_MS); // not Date.now()'],
    ['domain', 'if (window.to < extent.from) return { history: 1 };'],
    ['domain', "const key = /['\"]/.test(text) ? 'document' : 'history';"],
    ['domain', 'const day = new Intl.DateTimeFormat(tag);'],
    ['state', 'const shown = state.window.window.peek(); state.location.href;'],
    ['map', 'for (const { location } of attributes) gl.enable(location);'],
    ['ui', 'document.addEventListener(name, act);'],
    ['app', 'location.search; performance.now(); history.state;'],
  ])('lets pass in %s: %s', (folder, text) => {
    expect(problemsOf(`src/${folder}/a.ts`, text)).toEqual([]);
  });
});

describe('the rule of names', () => {
  it.each([
    'src/ui/index.ts',
    'src/ui/index.tsx',
    'src/ui/utils.ts',
    'src/ui/date-helpers.ts',
    'src/ui/MapManager.tsx',
    'src/ui/common.css',
    'src/ui/eventCard.ts',
    'src/ui/event-card.tsx',
    'src/ui/EventCard.ts',
    'src/ui/picture.png',
  ])('refuses %s', (path) => {
    expect(findNameProblem(path)).not.toBeNull();
  });

  it.each(['src/ui/use-size.ts', 'src/ui/EventCard.tsx', 'src/a/b.d.ts', 'src/a/parse-index.ts'])(
    'lets %s pass',
    (path) => {
      expect(findNameProblem(path)).toBeNull();
    },
  );

  it('finds paths of one machine and no others', () => {
    const pathOf = (...parts: string[]) => ['', ...parts].join('/');
    expect(findMachinePath(`cd ${pathOf('home', 'someone')}`)).not.toBeNull();
    expect(findMachinePath(`'${pathOf('tmp', 'report.json')}'`)).not.toBeNull();
    expect(findMachinePath(['C:', 'Users', 'someone'].join('\\'))).not.toBeNull();
    expect(findMachinePath('https://example.org/home/page')).toBeNull();
    expect(findMachinePath('../data/places.json, /usr/bin/env')).toBeNull();
  });
});

describe('the rule of sides', () => {
  const physicalIn = (css: string) => readDeclarations(css).filter(isPhysical);

  it('reads nested rules', () => {
    const css =
      '/* a: b; */ @media (x) { .a:hover { left: 0; color: red } .b { .c { top: 1px; } } }';
    expect(readDeclarations(css)).toEqual([
      { selector: '.a:hover', property: 'left', value: '0' },
      { selector: '.a:hover', property: 'color', value: 'red' },
      { selector: '.b .c', property: 'top', value: '1px' },
    ]);
  });

  it.each([
    'left: 0',
    'margin-right: auto',
    'padding-left: 1px',
    'border-left: 0',
    'border-right-color: red',
    'border-top-left-radius: 1px',
    'text-align: right',
    'float: left',
    'margin: 0 1px 0 2px',
    'inset: 0 calc(1px + 2px) 0 0',
  ])('refuses %s', (declaration) => {
    expect(physicalIn(`.a { ${declaration}; }`)).toHaveLength(1);
  });

  it.each([
    'inset-inline-start: 0',
    'margin: 0 1px 2px',
    'padding: 1px 2px 3px 2px',
    'text-align: start',
    'top: 0',
    'transition: left 1s',
  ])('lets %s pass', (declaration) => {
    expect(physicalIn(`.a { ${declaration}; }`)).toEqual([]);
  });
});
