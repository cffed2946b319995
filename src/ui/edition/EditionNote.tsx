import './edition-note.css';
import { withParts } from '../../domain/page-link';
import { useApp, useWords } from '../app-context';

/** A link held the page to a version of the data; there is a later one, and here is the way to it. */
export function EditionNote({ later }: { readonly later: string }) {
  const { state, actions } = useApp();
  const { t } = useWords();
  // In somebody else's page the frame stays what it is.
  const target = state.embed.isGuest.value ? '_blank' : undefined;
  const current = withParts(actions.linkToView(), { data: null });
  return (
    <p class="edition-note">
      {t('edition.shown', { version: state.dataset.version })}{' '}
      <a href={current} target={target} rel="noopener">
        {t('edition.later', { version: later })}
      </a>
    </p>
  );
}
