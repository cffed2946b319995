import type { ArabicOf } from './messages-ar';
import type { noteMapMessagesEn } from './note-map-messages-en';

/** Arabic: drawing notes on the map, and their measures. */
export const noteMapMessagesAr: ArabicOf<typeof noteMapMessagesEn> = {
  'noteMap.metres': '{value} م',
  'noteMap.kilometres': '{value} كم',
  'noteMap.squareMetres': '{value} م²',
  'noteMap.squareKilometres': '{value} كم²',
  'noteMap.length': 'الطول {length}',
  'noteMap.bearing': 'الاتجاه {degrees}°',
  'noteMap.area': 'المساحة {area}',
  'noteMap.perimeter': 'المحيط {length}',
  'noteMap.radius': 'نصف القطر {length}',
};
