import { useApp, useWords } from '../app-context';
import { Fact } from './Fact';

/** What a place is, and how well its position is known. */
export function PlaceFacts({ id }: { readonly id: string }) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const place = state.dataset.places.get(id);
  if (place === undefined) return null;
  const load = state.details.load.value;
  const details = load.type === 'ready' ? load.details.places.get(id) : undefined;
  return (
    <dl class="facts">
      {place.admin1 !== null && <Fact name={t('subject.province')}>{place.admin1[locale]}</Fact>}
      <Fact name={t('subject.country')}>{format.country(place.country)}</Fact>
      {details !== undefined && (
        <Fact name={t('subject.position')}>{t(`subject.position${details.precision}`)}</Fact>
      )}
      {details !== undefined && details.aliases.length > 0 && (
        <Fact name={t('subject.aliases')}>
          <ul>
            {details.aliases.map((alias) => (
              <li key={alias}>
                <bdi>{alias}</bdi>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}
