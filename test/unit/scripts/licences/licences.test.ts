import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowedLicence } from '../../../../scripts/licences/allowed-licences';
import { writeLicencesPage } from '../../../../scripts/licences/licences-page';
import { readMapSources } from '../../../../scripts/licences/map-sources';
import { findShippedPackages } from '../../../../scripts/licences/shipped-packages';

const packages = findShippedPackages(process.cwd());
const sources = readMapSources(readFileSync('data/basemap/README.md', 'utf8'));

/** Licences of data: what is drawn from them may be passed on with their name. */
const ALLOWED_SOURCES = /^(?:public domain|LGPL 3|CC BY 4\.0|facts, single points)(?:;|$)/;

describe('what is shipped', () => {
  it('is found, with what it needs and what is no dependency by name', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'maplibre-gl',
        'pbf',
        'preact',
        '@fontsource/ibm-plex-sans',
        'kdbush',
        '@mapbox/tiny-sdf',
      ]),
    );
    expect(names.filter((name) => /^(?:vite|vitest|typescript|@types\/.*)$/.test(name))).toEqual(
      [],
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('is under licences that we may pass on', () => {
    const refused = packages.filter(({ licence }) => !isAllowedLicence(licence));
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
    expect(sources.filter(({ licence }) => !ALLOWED_SOURCES.test(licence))).toEqual([]);
  });

  it('comes with the words of its licence', () => {
    for (const { name, text } of packages) {
      expect(text.length, name).toBeGreaterThan(200);
      expect(text, name).toMatch(/copyright|public domain|permission/i);
    }
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0-only', false],
    ['unknown', false],
    ['', false],
    ['(MIT OR (GPL-3.0 AND ISC))', false],
  ])('%s: %s', (expression, isAllowed) => {
    expect(isAllowedLicence(expression)).toBe(isAllowed);
  });
});

describe('licences.html', () => {
  const page = writeLicencesPage(packages, sources, readFileSync('LICENSE', 'utf8'));

  it('names everything, as text', () => {
    for (const { name, version } of packages) {
      expect(page).toContain(`<strong>${name}</strong> ${version} `);
    }
    const odd = { name: '<b>', version: '1', licence: 'MIT', text: '<script>' };
    expect(writeLicencesPage([odd], sources, '')).not.toMatch(/<b>|<script>/);
  });

  it('names the sources of the map with their links', () => {
    expect(sources.length).toBeGreaterThan(4);
    expect(page).toContain('<a href="https://www.naturalearthdata.com/">Natural Earth</a>');
    expect(page).toContain('LGPL 3');
    expect(page).not.toContain('](');
  });
});
