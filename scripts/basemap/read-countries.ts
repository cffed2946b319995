import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { roundPosition, weighDetail } from './detail';

/** A country of Natural Earth, as world-atlas packs it. */
export type CountryProperties = { readonly name: string };
export type CountryTopology = Topology<{
  countries: GeometryCollection<CountryProperties>;
}>;

// Square degrees: a triangle smaller than this does not show at the zooms the core is made for.
const MIN_TRIANGLE = 0.00002;

/**
 * The countries of the world at 1:10m, with less detail the further from Iraq.
 *
 * Arcs stay shared, so that neighbours meet without gaps.
 */
export function readCountries(): CountryTopology {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const source = JSON.parse(readFileSync(path, 'utf8')) as CountryTopology;
  const weighted = presimplify(source);
  for (const arc of weighted.arcs) {
    for (const point of arc) {
      const weight = point[2];
      if (weight !== undefined && Number.isFinite(weight)) point[2] = weight * weighDetail(point);
    }
  }
  const topology = simplify(weighted, MIN_TRIANGLE) as CountryTopology;
  topology.arcs = topology.arcs.map((arc) => arc.map(roundPosition));
  return topology;
}
