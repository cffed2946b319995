import './embed.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { DEFAULT_EMBED, type EmbedOptions, embedLink, fullPageLink } from '../../domain/embed-link';
import { EMBED_SIZES, type EmbedFacts, type EmbedSize } from '../../domain/embed-snippet';
import { useApp, useWords } from '../app-context';
import { EmbedOptionsForm } from './EmbedOptionsForm';
import { EmbedPreview } from './EmbedPreview';
import { EmbedSizeField } from './EmbedSizeField';
import { EmbedSnippet } from './EmbedSnippet';

/** What puts the view into an article: options, a preview of the real thing, and the snippet. */
export function EmbedTab({ link }: { readonly link: string }) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const size = useSignal<EmbedSize>(EMBED_SIZES.inline);
  const options = useSignal<EmbedOptions>({
    ...DEFAULT_EMBED,
    // An article has one language; its reader's browser may have another.
    lang: locale,
    loop: state.playback.isLooping.peek(),
    theme: state.preferences.chosenTheme.peek(),
    data: state.edition.frozen.peek(),
  });
  const title = useSignal(
    state.derived.selectedEvent.peek()?.title[locale] ??
      t('embedding.defaultTitle', { span: format.span(state.window.window.peek()) }),
  );
  const titleField = useId();
  const facts: EmbedFacts = {
    src: embedLink(link, options.value),
    page: fullPageLink(link, options.value),
    home: new URL('.', link).href,
    loader: new URL('embed.js', link).href,
    integrity: null,
    title: title.value,
    size: size.value,
  };
  return (
    <div class="embed-tab">
      <div class="embed-form">
        <EmbedSizeField size={size} />
        <EmbedOptionsForm options={options} />
        <div class="embed-field">
          <label class="share-label" for={titleField}>
            {t('embedding.title')}
          </label>
          <input
            class="share-field"
            id={titleField}
            type="text"
            dir="auto"
            maxLength={200}
            value={title.value}
            onInput={({ currentTarget }) => {
              title.value = currentTarget.value;
            }}
          />
          <p class="share-hint">{t('embedding.titleHint')}</p>
        </div>
      </div>
      <EmbedPreview src={facts.src} size={size.value} />
      <EmbedSnippet facts={facts} />
    </div>
  );
}
