import { type Subject, subjectKey } from '../../domain/subject';
import { useWords } from '../app-context';
import { WaitingCard } from '../events/WaitingCard';
import { useLazy } from '../use-lazy';

const loadPage = () => import('./SubjectPage').then(({ SubjectPage }) => SubjectPage);

/** The page about an actor or a place, whose code comes when one is first opened. */
export function LazySubjectPage({ subject }: { readonly subject: Subject }) {
  const { t } = useWords();
  const page = useLazy(loadPage);
  if (page.type === 'ready') {
    const SubjectPage = page.value;
    return <SubjectPage key={subjectKey(subject)} subject={subject} />;
  }
  return (
    <WaitingCard
      code={page}
      label={t('subject.label', { name: subject.id })}
      waiting={t('subject.loading')}
      failed={t('subject.failed')}
      closeLabel={t('subject.close')}
    />
  );
}
