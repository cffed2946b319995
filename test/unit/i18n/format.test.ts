import { afterEach, describe, expect, it, vi } from 'vitest';
import { addMonths } from '../../../src/domain/local-day';
import { createEventRecord, createEventTime, createPlace } from '../../support/create-event-record';
import { createWords } from '../../support/create-words';
import { day } from '../../support/day';

const { format: en } = createWords('en');
const { format: ar } = createWords('ar');

/** Inclusive days of a window. */
const windowOf = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('days and months', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('are written in full', () => {
    expect(en.day(day('2021-07-14'))).toBe('14 July 2021');
    expect(ar.day(day('2021-07-14'))).toBe('14 تموز/يوليو 2021');
    expect(en.dayWithWeekday(day('2021-07-14'))).toBe('Wednesday 14 July 2021');
    expect(ar.dayWithWeekday(day('2021-07-14'))).toBe('الأربعاء، 14 تموز/يوليو 2021');
    expect(en.month(day('2021-07-14'))).toBe('July 2021');
    expect(ar.month(day('2021-07-14'))).toBe('تموز/يوليو 2021');
  });

  it('are short on the axis', () => {
    expect(en.shortDay(day('2021-07-14'))).toBe('14 Jul');
    expect(ar.shortDay(day('2021-07-14'))).toBe('14 تموز');
    expect(en.shortMonth(day('2021-07-01'))).toBe('Jul');
    expect(ar.shortMonth(day('2021-07-01'))).toBe('تموز');
    expect(ar.year(day('2021-07-01'))).toBe('2021');
  });

  it('have both names in Arabic, as the region has them', () => {
    const january = day('2021-01-01');
    const names = Array.from({ length: 12 }, (_, index) => ar.month(addMonths(january, index)));
    expect(names.map((name) => name.replace(' 2021', ''))).toEqual([
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيو',
      'تموز/يوليو',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ]);
  });

  it.each(['America/Los_Angeles', 'Asia/Baghdad', 'Pacific/Kiritimati'])(
    'do not slip by a day on a machine in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      for (const locale of ['en', 'ar'] as const) {
        const { format } = createWords(locale);
        const here = locale === 'en' ? en : ar;
        for (const text of ['2021-01-01', '2020-12-31', '2021-03-28']) {
          expect(format.dayWithWeekday(day(text))).toBe(here.dayWithWeekday(day(text)));
          expect(format.shortDay(day(text))).toBe(here.shortDay(day(text)));
        }
      }
      expect(createWords('en').format.dayWithWeekday(day('2021-01-01'))).toBe(
        'Friday 1 January 2021',
      );
    },
  );
});

describe('span', () => {
  it.each([
    ['a day', '2021-07-14', '2021-07-14', '14 July 2021', '14 تموز/يوليو 2021'],
    ['within a month', '2021-07-01', '2021-07-31', '1–31 July 2021', '1–31 تموز/يوليو 2021'],
    [
      'within a year',
      '2021-06-20',
      '2021-07-05',
      '20 June – 5 July 2021',
      '20 حزيران/يونيو – 5 تموز/يوليو 2021',
    ],
    [
      'across years',
      '2020-12-20',
      '2021-01-05',
      '20 December 2020 – 5 January 2021',
      '20 كانون الأول/ديسمبر 2020 – 5 كانون الثاني/يناير 2021',
    ],
    [
      'the same month of two years',
      '2020-07-01',
      '2021-07-02',
      '1 July 2020 – 2 July 2021',
      '1 تموز/يوليو 2020 – 2 تموز/يوليو 2021',
    ],
  ])('says %s', (_name, from, to, english, arabic) => {
    expect(en.span(windowOf(from, to))).toBe(english);
    expect(ar.span(windowOf(from, to))).toBe(arabic);
  });
});

describe('eventTime', () => {
  it.each([
    [
      'a time',
      createEventTime('2021-02-15T21:30+03:00', 1),
      '15 February 2021, 21:30 local time',
      '15 شباط/فبراير 2021، 21:30 بالتوقيت المحلي',
    ],
    [
      'a time early in the morning',
      createEventTime('2021-02-15T00:05+03:00', 1),
      '15 February 2021, 00:05 local time',
      '15 شباط/فبراير 2021، 00:05 بالتوقيت المحلي',
    ],
    [
      'hours of a day',
      createEventTime('2021-02-15T21:30+03:00', 1, '2021-02-15T22:00+03:00'),
      '15 February 2021, 21:30 to 22:00 local time',
      '15 شباط/فبراير 2021، من 21:30 إلى 22:00 بالتوقيت المحلي',
    ],
    ['a day', createEventTime('2021-02-15'), '15 February 2021', '15 شباط/فبراير 2021'],
    [
      'days',
      createEventTime('2021-02-15', 2, '2021-02-17'),
      '15–17 February 2021',
      '15–17 شباط/فبراير 2021',
    ],
    [
      'about a day',
      createEventTime('2021-02-15', 3),
      'around 15 February 2021',
      'نحو 15 شباط/فبراير 2021',
    ],
    [
      'within days',
      createEventTime('2021-02-15', 3, '2021-02-17'),
      'within 15–17 February 2021',
      'ضمن 15–17 شباط/فبراير 2021',
    ],
    [
      'a month',
      createEventTime('2021-02', 4),
      'sometime in February 2021',
      'في وقت ما من شباط/فبراير 2021',
    ],
  ])('says %s no finer than it is known', (_name, time, english, arabic) => {
    expect(en.eventTime(time)).toBe(english);
    expect(ar.eventTime(time)).toBe(arabic);
  });

  it('says months that run into another', () => {
    const time = createEventTime('2021-02', 4, '2021-03');
    expect(en.eventTime(time)).toMatch(/February 2021.*March 2021/);
    expect(ar.eventTime(time)).toMatch(/شباط\/فبراير 2021.*آذار\/مارس 2021/);
  });
});

describe('digits', () => {
  it('are Western in Arabic, in every form', () => {
    const [from, to] = [day('2019-10-31'), day('2022-12-25')];
    const texts = [
      ...[ar.day, ar.dayWithWeekday, ar.shortDay, ar.month, ar.shortMonth, ar.year].map((write) =>
        write(to),
      ),
      ar.span({ from, to }),
      ar.number(1234567.5),
      ar.isoDate('2021-07-14') ?? '',
      ar.eventTime(createEventTime('2021-02-15T21:30+03:00', 1)),
    ];
    for (const text of texts) expect(text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
    expect(ar.number(1234)).toMatch(/^1[,٬]234$/);
    expect(en.number(1234)).toBe('1,234');
  });
});

describe('places', () => {
  const babil = { en: 'Babil', ar: 'بابل' };

  it('say how well an event is located', () => {
    const at = (geoPrecision: 1 | 2 | 3 | 4, place = createPlace()) =>
      en.placePrecision(createEventRecord({ geoPrecision, place }));
    expect(at(1)).toBe('located to the site');
    expect(at(2)).toContain('neighbourhood');
    expect(at(3)).toContain('not the exact spot');
    const inBabil = createPlace({ kind: 'province', admin1: babil });
    expect(at(4, inBabil)).toContain('somewhere within Babil province');
    expect(at(4, createPlace({ kind: 'area', admin1: babil }))).toContain('within this area');
  });

  it('add province and country where the name does not say them', () => {
    const contextOf = (place: Parameters<typeof createPlace>[0]) =>
      createEventRecord({ place: createPlace(place) });
    expect(en.placeContext(contextOf({ admin1: babil }))).toBe('Babil, Iraq');
    expect(ar.placeContext(contextOf({ admin1: babil }))).toBe('بابل، العراق');
    const province = { name: { en: 'Babil province', ar: 'محافظة بابل' }, admin1: babil };
    expect(en.placeContext(contextOf(province))).toBe('Iraq');
  });
});

describe('sizes of files', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [2890, '2.9 kB'],
    [12_000_000, '12 MB'],
    [1_460_000_000, '1.5 GB'],
    [4e15, '4,000,000 GB'],
  ])('of %i bytes', (sizeBytes, text) => {
    expect(en.fileSize(sizeBytes)).toBe(text);
  });

  it('have Western digits in Arabic', () => {
    expect(ar.fileSize(2890)).toMatch(/^2[.٫]9 كيلوبايت$/);
  });
});

describe('what sources say of themselves', () => {
  it('is a date only where it is a day', () => {
    expect(en.isoDate('2021-07-14')).toBe('14 July 2021');
    expect(en.isoDate('2021-07')).toBeNull();
    expect(en.isoDate('2021-02-30')).toBeNull();
    expect(en.isoDate('soon')).toBeNull();
  });

  it('names languages in the language of the reader', () => {
    expect(en.language('ar')).toBe('Arabic');
    expect(ar.language('ar')).toBe('العربية');
    expect(ar.language('fa')).toBe('الفارسية');
  });
});
