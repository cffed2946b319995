import type { Subject } from '../../domain/subject';
import { useApp, useWords } from '../app-context';

/** The name of an actor or a place, which opens the page about it. */
export function SubjectLink({
  subject,
  name,
}: {
  readonly subject: Subject;
  readonly name: string;
}) {
  const { state } = useApp();
  const { t } = useWords();
  return (
    <button
      type="button"
      class="subject-link"
      title={t('search.openPageOf', { name })}
      onClick={() => state.selection.showSubject(subject)}
    >
      <bdi>{name}</bdi>
    </button>
  );
}
