/** What a system shows of the page once it is installed. */
export type ManifestWords = {
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  readonly description: string;
  readonly wide: string;
  readonly narrow: string;
  readonly table: string;
  readonly visits: string;
  readonly attacks: string;
};

export const MANIFEST_WORDS: Readonly<Record<'en' | 'ar', ManifestWords>> = {
  en: {
    dir: 'ltr',
    name: 'Tazamun',
    description:
      'Attacks and official visits in Iraq and on the Iraq-Syria border, 2019-2022: one map, one time axis, every source named.',
    wide: 'A month of 2021 on map and time axis, with the card of a visit',
    narrow: 'A month of 2021 on a phone',
    table: 'Events as a table',
    visits: 'Visits and meetings',
    attacks: 'Attacks and strikes',
  },
  ar: {
    dir: 'rtl',
    name: 'تزامُن',
    description:
      'الهجمات والزيارات الرسمية في العراق وعلى حدوده مع سوريا، 2019-2022: خريطة واحدة ومحور زمني واحد، ولكل حدث مصدره.',
    wide: 'شهر من عام 2021 على الخريطة ومحور الزمن، مع بطاقة زيارة',
    narrow: 'شهر من عام 2021 على الهاتف',
    table: 'الأحداث في جدول',
    visits: 'الزيارات والاجتماعات',
    attacks: 'الهجمات والضربات',
  },
};
