import type { Translate } from './translate';

/** MapLibre's own control texts, by its keys, in our words. */
export function mapControlTexts(t: Translate): Readonly<Record<string, string>> {
  return {
    'Map.Title': t('map.canvas'),
    'NavigationControl.ZoomIn': t('map.zoomIn'),
    'NavigationControl.ZoomOut': t('map.zoomOut'),
    'NavigationControl.ResetBearing': t('map.bearing'),
    'AttributionControl.ToggleAttribution': t('map.attributionToggle'),
    'ScaleControl.Kilometers': t('map.kilometres'),
    'ScaleControl.Meters': t('map.metres'),
  };
}
