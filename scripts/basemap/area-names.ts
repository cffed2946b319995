import type { Position } from 'geojson';

/** The kinds of names that stand for an area. */
export type AreaClass = 'country' | 'region' | 'sea' | 'lake';

/**
 * A name placed by hand: English, Arabic, `[lng, lat]`, and the zooms it is shown from and to.
 * Countries that reach beyond the region have one place in the wide view, another beside Iraq.
 */
export type AreaName = readonly [
  en: string,
  ar: string,
  position: Position,
  fromZoom: number,
  toZoom?: number,
];

const COUNTRIES: readonly AreaName[] = [
  ['Iraq', 'العراق', [44.9, 30.2], 2, 4],
  ['Iraq', 'العراق', [42.75, 32.55], 5],
  ['Syria', 'سوريا', [38.55, 35.25], 3],
  ['Turkey', 'تركيا', [36.4, 38.6], 2, 4],
  ['Turkey', 'تركيا', [38.9, 38.35], 5],
  ['Iran', 'إيران', [54.6, 32.6], 2, 4],
  ['Iran', 'إيران', [49.6, 33.15], 5],
  ['Saudi Arabia', 'السعودية', [43.0, 27.1], 2, 4],
  ['Saudi Arabia', 'السعودية', [42.6, 29.15], 5],
  ['Jordan', 'الأردن', [36.75, 31.15], 4],
  ['Kuwait', 'الكويت', [47.5, 29.2], 6],
  ['Lebanon', 'لبنان', [35.95, 34.1], 6],
  ['Israel', 'إسرائيل', [34.8, 30.85], 6],
  ['Palestine', 'فلسطين', [35.25, 32.2], 6],
  ['Egypt', 'مصر', [29.4, 26.9], 2],
  ['Cyprus', 'قبرص', [33.0, 34.93], 5],
  ['Georgia', 'جورجيا', [43.4, 42.25], 4],
  ['Armenia', 'أرمينيا', [44.9, 40.55], 5],
  ['Azerbaijan', 'أذربيجان', [47.9, 40.45], 4],
  ['Turkmenistan', 'تركمانستان', [58.8, 39.4], 3],
  ['Uzbekistan', 'أوزبكستان', [63.3, 41.9], 3],
  ['Kazakhstan', 'كازاخستان', [66.5, 48.2], 2],
  ['Afghanistan', 'أفغانستان', [65.6, 33.6], 3],
  ['Pakistan', 'باكستان', [68.6, 28.8], 3],
  ['India', 'الهند', [78.6, 22.8], 2],
  ['China', 'الصين', [102.5, 35.2], 2],
  ['Oman', 'عمان', [56.6, 21.2], 3],
  ['UAE', 'الإمارات', [54.3, 23.5], 4],
  ['Qatar', 'قطر', [51.15, 25.4], 6],
  ['Bahrain', 'البحرين', [50.55, 25.95], 7],
  ['Yemen', 'اليمن', [47.8, 15.9], 3],
  ['Sudan', 'السودان', [29.8, 16.4], 2],
  ['Ethiopia', 'إثيوبيا', [39.4, 8.6], 3],
  ['Libya', 'ليبيا', [17.6, 27.3], 2],
  ['Algeria', 'الجزائر', [2.6, 28.4], 2],
  ['Tunisia', 'تونس', [9.4, 33.9], 4],
  ['Morocco', 'المغرب', [-6.3, 32.2], 3],
  ['Greece', 'اليونان', [21.9, 39.5], 4],
  ['Bulgaria', 'بلغاريا', [25.2, 42.8], 4],
  ['Romania', 'رومانيا', [24.7, 46.0], 3],
  ['Ukraine', 'أوكرانيا', [31.6, 49.1], 3],
  ['Russia', 'روسيا', [46.5, 53.5], 2],
  ['Italy', 'إيطاليا', [12.2, 43.3], 3],
  ['Germany', 'ألمانيا', [10.2, 51.0], 3],
  ['France', 'فرنسا', [2.4, 46.7], 3],
  ['Spain', 'إسبانيا', [-3.8, 39.6], 3],
  ['Poland', 'بولندا', [19.2, 52.2], 3],
  ['United Kingdom', 'المملكة المتحدة', [-2.0, 53.1], 3],
  ['Norway', 'النرويج', [9.0, 61.4], 3],
  ['Sweden', 'السويد', [15.2, 62.2], 3],
  ['United States', 'الولايات المتحدة', [-98.5, 39.6], 2],
  ['Canada', 'كندا', [-101.0, 57.5], 2],
];

const REGIONS: readonly AreaName[] = [
  ['Kurdistan Region', 'إقليم كردستان', [44.5, 36.98], 5],
  ['Syrian Desert', 'بادية الشام', [39.3, 33.15], 6],
];

const SEAS: readonly AreaName[] = [
  ['Mediterranean Sea', 'البحر المتوسط', [30.4, 33.6], 3],
  ['Black Sea', 'البحر الأسود', [34.4, 43.2], 3],
  ['Caspian Sea', 'بحر قزوين', [50.9, 41.6], 4],
  ['Red Sea', 'البحر الأحمر', [37.7, 22.0], 3],
  ['The Gulf', 'الخليج', [50.6, 27.9], 3],
  ['Gulf of Oman', 'خليج عمان', [58.8, 24.8], 5],
  ['Arabian Sea', 'بحر العرب', [63.5, 18.5], 3],
  ['Gulf of Aden', 'خليج عدن', [48.2, 12.4], 4],
  ['Atlantic Ocean', 'المحيط الأطلسي', [-40.0, 35.0], 2],
  ['Indian Ocean', 'المحيط الهندي', [72.0, -6.0], 2],
];

const LAKES: readonly AreaName[] = [
  ['Lake Tharthar', 'بحيرة الثرثار', [43.28, 34.03], 7],
  ['Lake Razzaza', 'بحيرة الرزازة', [43.67, 32.78], 7],
  ['Lake Habbaniyah', 'بحيرة الحبانية', [43.45, 33.3], 8],
  ['Mosul Dam Lake', 'بحيرة سد الموصل', [42.68, 36.77], 7],
  ['Lake Dukan', 'بحيرة دوكان', [44.93, 36.1], 8],
  ['Lake Darbandikhan', 'بحيرة دربندخان', [45.8, 35.2], 8],
  ['Lake Hamrin', 'بحيرة حمرين', [45.02, 34.23], 8],
  ['Lake Qadisiyah', 'بحيرة القادسية', [42.3, 34.32], 8],
  ['Lake Assad', 'بحيرة الأسد', [38.22, 36.03], 7],
  ['Lake Van', 'بحيرة وان', [42.95, 38.6], 6],
  ['Lake Urmia', 'بحيرة أرومية', [45.4, 37.65], 6],
];

/** Every name of an area, by kind. */
export const AREA_NAMES: Readonly<Record<AreaClass, readonly AreaName[]>> = {
  country: COUNTRIES,
  region: REGIONS,
  sea: SEAS,
  lake: LAKES,
};
