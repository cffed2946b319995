import type { DatasetDetails } from '../../domain/dataset';
import type { EventDetails } from '../../domain/event-record';
import { useWords } from '../app-context';

/** Sources as paper needs them: the address written out. */
export function PrintSources({
  cited,
  sources,
}: {
  readonly cited: EventDetails['sources'];
  readonly sources: DatasetDetails['sources'];
}) {
  const { t, format } = useWords();
  return (
    <div class="print-sources">
      <h3>{t('print.sources')}</h3>
      <ul>
        {cited.map(({ source: id }) => {
          const source = sources.get(id);
          if (source === undefined) return <li key={id}>{id}</li>;
          const { publisher, title, published, url } = source;
          return (
            <li key={id}>
              <bdi>{publisher}</bdi>: <bdi>{title}</bdi>
              {' · '}
              {(published === null ? null : format.isoDate(published)) ?? t('source.undated')}
              {url !== null && (
                <>
                  {' · '}
                  <bdi dir="ltr">{url}</bdi>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
