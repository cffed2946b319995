import type { Signal } from '@preact/signals';
import type { EmbedOptions } from '../../domain/embed-link';
import { useApp, useWords } from '../app-context';
import { Segments } from '../controls/Segments';

const FLAGS = ['header', 'legend', 'panel', 'autoplay', 'loop'] as const;
const LANGUAGES = ['reader', 'ar', 'en'] as const;
const THEMES = ['reader', 'light', 'dark'] as const;

/** What an embed shows and does. */
export function EmbedOptionsForm({ options }: { readonly options: Signal<EmbedOptions> }) {
  const { state } = useApp();
  const { t } = useWords();
  const { lang, theme, data } = options.value;
  const { version } = state.dataset;
  const set = (part: Partial<EmbedOptions>) => {
    options.value = { ...options.peek(), ...part };
  };
  return (
    <>
      <fieldset class="embed-flags">
        <legend>{t('embedding.options')}</legend>
        {FLAGS.map((key) => (
          <label key={key} class="embed-flag">
            <input
              type="checkbox"
              checked={options.value[key]}
              onChange={({ currentTarget }) => set({ [key]: currentTarget.checked })}
            />
            {t(`embedding.${key}`)}
          </label>
        ))}
      </fieldset>
      <div class="embed-field">
        <h3>{t('embedding.language')}</h3>
        <Segments
          label={t('embedding.language')}
          value={lang ?? 'reader'}
          options={LANGUAGES.map((value) => ({ value, text: t(`embedding.language.${value}`) }))}
          onChoose={(value) => set({ lang: value === 'reader' ? null : value })}
        />
      </div>
      <div class="embed-field">
        <h3>{t('embedding.theme')}</h3>
        <Segments
          label={t('embedding.theme')}
          value={theme ?? 'reader'}
          options={THEMES.map((value) => ({ value, text: t(`embedding.theme.${value}`) }))}
          onChoose={(value) => set({ theme: value === 'reader' ? null : value })}
        />
      </div>
      <div class="embed-field">
        <h3>{t('embedding.data')}</h3>
        <Segments
          label={t('embedding.data')}
          value={data === null ? 'live' : 'frozen'}
          options={(['live', 'frozen'] as const).map((value) => ({
            value,
            text: t(`embedding.data.${value}`),
          }))}
          onChoose={(value) => set({ data: value === 'live' ? null : version })}
        />
        <p class="share-hint">
          {data === null ? t('embedding.dataLiveHint') : t('embedding.dataFrozenHint', { version })}
        </p>
      </div>
    </>
  );
}
