export type Language = 'en' | 'ar';

/** The names that the page promises to those who drive it from outside. */
export const names = {
  en: {
    play: 'Play',
    pause: 'Pause',
    windowStart: 'Window start',
    windowEnd: 'Window end',
    events: 'Events',
    map: 'Map',
    details: 'Event details',
    search: 'Search events',
    share: 'Share',
    link: 'Link',
    notes: 'Notes',
    notesRegion: 'Notes',
    notesList: 'My notes',
    noteText: 'Note text',
    saved: 'Saved',
  },
  ar: {
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    windowStart: 'بداية النافذة',
    windowEnd: 'نهاية النافذة',
    events: 'الأحداث',
    map: 'الخريطة',
    details: 'تفاصيل الحدث',
    search: 'البحث في الأحداث',
    share: 'مشاركة',
    link: 'رابط',
    notes: 'ملاحظات',
    notesRegion: 'ملاحظاتي',
    notesList: 'قائمة ملاحظاتي',
    noteText: 'نص الملاحظة',
    saved: 'تم الحفظ',
  },
} as const satisfies Record<Language, Record<string, string>>;
