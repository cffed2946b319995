import { useId } from 'preact/hooks';
import { type AroundRegion, provincesOf } from '../../domain/around-region';
import { toWesternDigits } from '../../domain/digits';
import type { Place } from '../../domain/event-record';
import { toFilterArea } from '../../domain/filter-area';
import { areaName } from '../../i18n/filter-words';
import { useApp, useWords } from '../app-context';
import { useFilterWords } from '../filters/use-filter-words';
import { FacetSelect } from './FacetSelect';

const USUAL_KM = 50;
const AROUND = 'around';
const DRAWN = 'drawn';
const OTHER = 'other';

/** Where to count: everywhere, in a province, around a place, or in the page's area. */
export function RegionField({
  region,
  onChange,
}: {
  readonly region: AroundRegion;
  readonly onChange: (region: AroundRegion) => void;
}) {
  const { state } = useApp();
  const { locale, t } = useWords();
  const words = useFilterWords();
  const kmField = useId();
  const places = [...state.dataset.places.values()];
  const collator = new Intl.Collator(locale);
  const provinces = new Map(
    places.flatMap((place) =>
      provincesOf(place).map(({ id, name }) => [id, name[locale]] as const),
    ),
  );
  const drawn = state.filter.filter.value.area;
  const area = region.type === 'area' ? region.area : null;
  const circle = area?.type === 'circle' ? area : null;
  const center = circle && places.find(({ coordinates }) => isNear(coordinates, circle.center));
  const chosen =
    region.type === 'all' ? null : region.type === 'province' ? region.id : center ? AROUND : OTHER;

  const around = ({ coordinates }: Place, radiusKm: number) => {
    const next = toFilterArea({ type: 'circle', center: coordinates, radiusKm });
    if (next !== null) onChange({ type: 'area', area: next });
  };
  const choose = (value: string | null) => {
    const baghdad = state.dataset.places.get('baghdad') ?? places[0];
    if (value === null) onChange({ type: 'all' });
    else if (value === AROUND) baghdad && around(baghdad, USUAL_KM);
    else if (value === DRAWN) drawn && onChange({ type: 'area', area: drawn });
    else if (value !== OTHER) onChange({ type: 'province', id: value });
  };
  const sorted = (options: { value: string; text: string }[]) =>
    options.sort((a, b) => collator.compare(a.text, b.text));
  return (
    <>
      <FacetSelect
        label={t('around.region')}
        anyText={t('around.everywhere')}
        chosen={chosen === null ? null : new Set([chosen])}
        groups={[
          {
            label: null,
            options: [
              { value: AROUND, text: t('around.aroundPlace') },
              ...(drawn === null ? [] : [{ value: DRAWN, text: t('around.drawnArea') }]),
              ...(chosen === OTHER && area !== null
                ? [{ value: OTHER, text: areaName(words, area) }]
                : []),
            ],
          },
          {
            label: t('around.provinces'),
            options: sorted([...provinces].map(([value, text]) => ({ value, text }))),
          },
        ]}
        onChoose={choose}
      />
      {circle !== null && center && (
        <>
          <FacetSelect
            label={t('around.place')}
            anyText={t('around.everywhere')}
            chosen={new Set([center.id])}
            groups={[
              {
                label: null,
                options: sorted(places.map(({ id, name }) => ({ value: id, text: name[locale] }))),
              },
            ]}
            onChoose={(id) => {
              const place = id === null ? undefined : state.dataset.places.get(id);
              if (place === undefined) onChange({ type: 'all' });
              else around(place, circle.radiusKm);
            }}
          />
          <div class="around-field">
            <label for={kmField}>{t('around.km')}</label>
            <input
              id={kmField}
              inputMode="decimal"
              size={6}
              value={circle.radiusKm}
              onChange={({ currentTarget: { value } }) =>
                around(center, Number(toWesternDigits(value).replace(/[,٫]/, '.')))
              }
            />
          </div>
        </>
      )}
    </>
  );
}

/** As far apart as a link rounds. */
function isNear(a: readonly [number, number], b: readonly [number, number]): boolean {
  return Math.abs(a[0] - b[0]) < 1e-4 && Math.abs(a[1] - b[1]) < 1e-4;
}
