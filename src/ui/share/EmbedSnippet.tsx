import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import {
  type EmbedFacts,
  SNIPPET_TARGETS,
  type SnippetTarget,
  writeSnippet,
} from '../../domain/embed-snippet';
import { withParts } from '../../domain/page-link';
import { PINNED_LOADER } from '../../domain/pinned-loader';
import { useWords } from '../app-context';
import { CopyButton } from './CopyButton';

/** Whose snippets load the script. */
const WITH_LOADER: readonly SnippetTarget[] = ['script', 'ghost'];

/** The snippet, in the form that the place it goes to takes. */
export function EmbedSnippet({ facts }: { readonly facts: EmbedFacts }) {
  const { t } = useWords();
  const target = useSignal<SnippetTarget>('iframe');
  const isPinned = useSignal(false);
  const field = useId();
  const { src, title, size, home } = facts;
  const { path, integrity } = PINNED_LOADER;
  const pinned = { ...facts, loader: new URL(path, home).href, integrity };
  const snippet = writeSnippet(target.value, isPinned.value ? pinned : facts);
  const test = withParts(new URL('embed-demo.html', home).href, {
    src,
    title,
    width: String(size.width),
    height: String(size.height),
  });
  return (
    <div class="embed-snippet">
      <div class="embed-field">
        <label class="share-label" for={field}>
          {t('embedding.target')}
        </label>
        <select
          class="share-field"
          id={field}
          value={target.value}
          onChange={({ currentTarget }) => {
            target.value = SNIPPET_TARGETS.find((name) => name === currentTarget.value) ?? 'iframe';
          }}
        >
          {SNIPPET_TARGETS.map((name) => (
            <option key={name} value={name}>
              {t(`embedding.target.${name}`)}
            </option>
          ))}
        </select>
        <p class="share-hint">{t(`embedding.note.${target.value}`)}</p>
        {WITH_LOADER.includes(target.value) && (
          <>
            <label class="embed-flag">
              <input
                type="checkbox"
                checked={isPinned.value}
                onChange={({ currentTarget }) => {
                  isPinned.value = currentTarget.checked;
                }}
              />
              {t('embedding.pinned')}
            </label>
            <p class="share-hint">{t('embedding.pinnedHint')}</p>
          </>
        )}
      </div>
      <div class="share-actions">
        <CopyButton
          text={snippet}
          label={t('embedding.copy')}
          className="primary-button share-copy"
        />
        <a class="text-button" href={test} target="_blank" rel="noopener">
          {t('embedding.test')}
        </a>
      </div>
      <textarea
        class="embed-code"
        dir="ltr"
        readOnly
        rows={8}
        spellcheck={false}
        aria-label={t('embedding.snippet')}
        value={snippet}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
