import { useState } from 'preact/hooks';
import { CITATION_STYLES, type CitedWork } from '../../domain/citation';
import { describeFilter } from '../../i18n/filter-words';
import { useApp, useWords } from '../app-context';
import { Segments } from '../controls/Segments';
import { useFilterWords } from '../filters/use-filter-words';
import { CopyButton } from './CopyButton';
import { citeWork, eventWork, viewWork } from './cite-work';

const WORKS = ['event', 'view', 'dataset'] as const;
type WorkType = (typeof WORKS)[number];

/** An address within a sentence, without the stop after it. */
const ADDRESS = /(https?:\/\/\S*[^\s.,)،])/;

/** How to cite the open event, the view or the dataset, in three styles. */
export function Citations({ link }: { readonly link: string }) {
  const { state, actions } = useApp();
  const words = useWords();
  const { t } = words;
  const event = state.derived.selectedEvent.value;
  const [chosen, setChosen] = useState<WorkType>(event === null ? 'view' : 'event');
  const works = WORKS.filter((work) => work !== 'event' || event !== null);
  const work = works.includes(chosen) ? chosen : 'view';
  const filters = describeFilter(useFilterWords(), state.filter.filter.value);
  const toCited = (): CitedWork => {
    if (work === 'dataset') return { type: 'dataset' };
    if (work === 'event' && event !== null) return eventWork(event, words);
    return viewWork(
      state,
      words,
      filters.map(({ text }) => text),
    );
  };
  const cited = toCited();

  return (
    <section class="citations">
      <div class="citations-head">
        <h3>{t('share.cite')}</h3>
        <Segments
          label={t('share.citeWhat')}
          value={work}
          options={works.map((value) => ({ value, text: t(`share.work.${value}`) }))}
          onChoose={setChosen}
        />
      </div>
      {CITATION_STYLES.map((style) => {
        const text = citeWork(style, cited, state, words, link, actions.today());
        const name = t(`share.style.${style}`);
        return (
          <div key={style} class="citation">
            <div class="citation-head">
              <h4>{name}</h4>
              <CopyButton
                text={text}
                label={t('share.copy')}
                name={t('share.copyStyle', { style: name })}
              />
            </div>
            {style === 'bibtex' ? (
              <pre class="citation-code" dir="ltr">
                {text}
              </pre>
            ) : (
              <CitationText text={text} />
            )}
          </div>
        );
      })}
      {work !== 'dataset' && <p class="share-hint">{t('share.sourcesHint')}</p>}
    </section>
  );
}

/** An address keeps its own order of letters in an Arabic sentence. */
function CitationText({ text }: { readonly text: string }) {
  return (
    <p class="citation-text">
      {text.split(ADDRESS).map((part, at) =>
        at % 2 === 1 ? (
          <bdi key={part} dir="ltr">
            {part}
          </bdi>
        ) : (
          part
        ),
      )}
    </p>
  );
}
