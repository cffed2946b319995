import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBorders } from './basemap/create-borders';
import { createLand } from './basemap/create-land';
import { readCountries } from './basemap/read-countries';
import { writeGeojson } from './basemap/write-geojson';

const folder = fileURLToPath(new URL('../data/basemap/', import.meta.url));
mkdirSync(folder, { recursive: true });
const countries = readCountries();
writeGeojson(`${folder}land.geojson`, createLand(countries));
writeGeojson(`${folder}borders.geojson`, createBorders(countries));
