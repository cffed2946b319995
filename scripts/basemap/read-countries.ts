import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { simplifyByDetail } from './simplify-by-detail';

/** A country of Natural Earth, as world-atlas packs it. */
export type CountryProperties = { readonly name: string };
export type CountryTopology = Topology<{
  countries: GeometryCollection<CountryProperties>;
}>;

/**
 * The countries of the world at 1:10m, with less detail the further from Iraq.
 *
 * Arcs stay shared, so that neighbours meet without gaps.
 */
export function readCountries(): CountryTopology {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const source = JSON.parse(readFileSync(path, 'utf8')) as CountryTopology;
  return simplifyByDetail(source);
}
