import type { DatasetDetails } from '../../domain/dataset';
import type { EventDetails } from '../../domain/event-record';
import { useWords } from '../app-context';

/** The sources as links, each with publisher, date and language. */
export function SourceList({
  cited,
  sources,
}: {
  readonly cited: EventDetails['sources'];
  readonly sources: DatasetDetails['sources'];
}) {
  const { t, format } = useWords();
  return (
    <ul class="source-list">
      {cited.map(({ source: id }) => {
        const source = sources.get(id);
        if (source === undefined) return <li key={id}>{id}</li>;
        const title = source.titleIsDescription
          ? t('source.description', { title: source.title })
          : source.title;
        const published = source.published === null ? null : format.isoDate(source.published);
        const notes = [
          published ?? t('source.undated'),
          format.language(source.lang),
          source.url === null ? t('source.noLink') : null,
        ].filter((note) => note !== null);
        const name = (
          <>
            <bdi class="source-publisher">{source.publisher}</bdi>
            <bdi class="source-title" lang={source.titleIsDescription ? undefined : source.lang}>
              {title}
            </bdi>
          </>
        );
        return (
          <li key={id}>
            {source.url === null ? (
              <span class="source-name">{name}</span>
            ) : (
              <a
                class="source-name"
                href={source.url}
                target="_blank"
                rel="noopener noreferrer"
                dir="auto"
              >
                {name}
              </a>
            )}
            <span class="source-note">{notes.join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
