/** English: drawing notes on the map, and their measures. */
export const noteMapMessagesEn = {
  'noteMap.metres': '{value} m',
  'noteMap.kilometres': '{value} km',
  'noteMap.squareMetres': '{value} m²',
  'noteMap.squareKilometres': '{value} km²',
  'noteMap.length': 'Length {length}',
  'noteMap.bearing': 'Bearing {degrees}°',
  'noteMap.area': 'Area {area}',
  'noteMap.perimeter': 'Perimeter {length}',
  'noteMap.radius': 'Radius {length}',
} as const;
