import { type Subject, subjectKey } from '../../domain/subject';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { useLazy } from '../use-lazy';

const loadPage = () => import('./SubjectPage').then(({ SubjectPage }) => SubjectPage);

/** The page about an actor or a place, whose code comes when one is first opened. */
export function LazySubjectPage({ subject }: { readonly subject: Subject }) {
  const { state } = useApp();
  const { t } = useWords();
  const page = useLazy(loadPage);
  if (page.type === 'ready') {
    const SubjectPage = page.value;
    return <SubjectPage key={subjectKey(subject)} subject={subject} />;
  }
  return (
    <section class="card" aria-label={t('subject.label', { name: subject.id })}>
      <header class="card-head">
        <p class="card-hint">
          {page.type === 'waiting' ? t('subject.loading') : t('subject.failed')}
          {page.type === 'failed' && (
            <button type="button" class="text-button" onClick={page.retry}>
              {t('app.retry')}
            </button>
          )}
        </p>
        <IconButton
          icon="close"
          label={t('subject.close')}
          className="card-close"
          onClick={() => state.selection.select(null)}
        />
      </header>
    </section>
  );
}
