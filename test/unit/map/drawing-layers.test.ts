import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { keepDrawing, withoutDrawing } from '../../../src/map/drawing-layers';

const styleOf = (...ids: readonly string[]): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(
    ids.map((id) => [id, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }]),
  ),
  layers: ids.map((id) => ({ id, type: 'line', source: id })),
});
const idsOf = ({ layers }: StyleSpecification) => layers.map(({ id }) => id);

describe('keepDrawing', () => {
  it('carries a drawing over into the next style, on top', () => {
    const kept = keepDrawing(styleOf('old', 'drawing-point'), styleOf('land', 'names'));
    expect(idsOf(kept)).toEqual(['land', 'names', 'drawing-point']);
    expect(Object.keys(kept.sources)).toEqual(['land', 'names', 'drawing-point']);
    expect(withoutDrawing(kept.layers).map(({ id }) => id)).toEqual(['land', 'names']);
  });

  it('changes nothing where nothing is drawn', () => {
    const next = styleOf('land');
    expect(keepDrawing(styleOf('old'), next)).toBe(next);
    expect(keepDrawing(undefined, next)).toBe(next);
  });
});
