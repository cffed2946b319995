import './analysis.css';
import { useEffect, useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { DetailsFailed } from '../events/DetailsFailed';
import { AroundView } from './AroundView';

/** What coincides: looked at around chosen events, and held against chance. */
export function AnalysisPanel() {
  const { state } = useApp();
  const { t } = useWords();
  const load = state.details.load.value;
  const isHere = load.type === 'ready' || load.type === 'failed';
  return (
    <section class="around" aria-label={t('around.title')} id="events" tabIndex={-1}>
      <h2>{t('around.title')}</h2>
      <p class="around-lead">
        {t('around.lead')} {t('around.caution')}
      </p>
      {load.type === 'failed' && (
        <p class="around-problem">
          <DetailsFailed />
        </p>
      )}
      {isHere ? (
        <AroundView details={load.type === 'ready' ? load.details : null} />
      ) : (
        <p class="around-problem">{t('around.waiting')}</p>
      )}
      <PrintedSource />
    </section>
  );
}

/** Whose data, and where: on paper only, where no address stands above. */
function PrintedSource() {
  const { state, actions, words } = useApp();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Paper is made as soon as this has been answered: the text stands there by then.
    const write = () => {
      const { locale, t } = words.peek();
      const { title, version } = state.dataset;
      const values = { title: title[locale], version, link: actions.linkToView() };
      if (line.current !== null) line.current.textContent = t('around.source', values);
    };
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, [state, actions, words]);
  return <p class="around-source" ref={line} />;
}
