import type { ImportIssue } from '../../domain/note-import';
import { useWords } from '../app-context';

/** What was left out of a file, or is taken otherwise than it stands there. */
export function ImportIssues({ issues }: { readonly issues: readonly ImportIssue[] }) {
  const { t } = useWords();
  if (issues.length === 0) return null;
  return (
    <section class="import-issues">
      <h3>{t('noteFiles.issues')}</h3>
      <ul>
        {issues.map(({ code, count, first }) => (
          <li key={code}>
            {t(`noteFiles.issue.${code}`, { count })}{' '}
            <span>({t('noteFiles.first', { number: first })})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
