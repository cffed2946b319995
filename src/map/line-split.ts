import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

type LineLayer = Extract<LayerSpecification, { type: 'line' }>;
type Opacity = number | ExpressionSpecification;

/**
 * A layer of lines as two: in the region, and beyond it, where the map is context only.
 *
 * Lines that differ in numbers of their layer alone share one shader; an opacity by feature would
 * be another, and each is waited for before the first picture.
 *
 * @param filter which features are its lines
 */
export function splitFar(
  layer: LineLayer,
  filter: ExpressionSpecification,
  opacity: (isFar: boolean) => Opacity,
): LineLayer[] {
  const isFar: ExpressionSpecification = ['has', 'far'];
  const part = (id: string, is: ExpressionSpecification, value: Opacity): LineLayer => ({
    ...layer,
    id,
    filter: ['all', filter, is],
    paint: { ...layer.paint, 'line-opacity': value },
  });
  return [
    part(layer.id, ['!', isFar], opacity(false)),
    part(`${layer.id}-far`, isFar, opacity(true)),
  ];
}
