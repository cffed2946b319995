import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { CORE, isWithin, REGION } from './detail';
import { readShorelines } from './read-shorelines';
import { RESERVOIRS } from './reservoirs';
import { joinRings, measureRing } from './ring';
import { simplifyByDetail } from './simplify-by-detail';
import { roundRing } from './smooth-line';

// Shores move by more than this from year to year.
const LAKE_WEIGHT = 0.3;
// Square degrees; the Caspian is a gap in the land already.
const LARGEST = 10;

function smallestShown(position: Position): number {
  return isWithin(position, CORE) ? 0.002 : 0.01;
}

/** Lakes and reservoirs as polygons; the reservoirs younger than the source are drawn by hand. */
export function createLakes(): Feature[] {
  const rings = joinRings(readShorelines(['-W2/0.1p', '-A0/0/2+l'], REGION)).filter((ring) => {
    const area = measureRing(ring);
    return ring[0] !== undefined && area < LARGEST && area > smallestShown(ring[0]);
  });
  const features = [...rings, ...RESERVOIRS.map((ring) => roundRing(ring))].map(
    (ring): Feature<Polygon> => ({
      type: 'Feature',
      properties: { class: 'lake' },
      geometry: { type: 'Polygon', coordinates: [[...ring]] },
    }),
  );
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const source = topology({ lakes: collection }) as Topology<{ lakes: GeometryCollection }>;
  const simple = simplifyByDetail(source, () => LAKE_WEIGHT);
  return feature(simple, simple.objects.lakes).features.filter(
    ({ geometry }) => geometry.type === 'Polygon' && (geometry.coordinates[0]?.length ?? 0) > 3,
  );
}
