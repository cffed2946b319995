import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBorders } from './basemap/create-borders';
import { createLabels } from './basemap/create-labels';
import { createLakes } from './basemap/create-lakes';
import { createLand } from './basemap/create-land';
import { createRivers } from './basemap/create-rivers';
import { readCountries } from './basemap/read-countries';
import { writeGeojson } from './basemap/write-geojson';

const folder = fileURLToPath(new URL('../data/basemap/', import.meta.url));
mkdirSync(folder, { recursive: true });
const countries = readCountries();
writeGeojson(`${folder}land.geojson`, createLand(countries));
writeGeojson(`${folder}borders.geojson`, createBorders(countries));
writeGeojson(`${folder}rivers.geojson`, createRivers());
writeGeojson(`${folder}water.geojson`, createLakes());
writeGeojson(`${folder}labels.geojson`, createLabels());
