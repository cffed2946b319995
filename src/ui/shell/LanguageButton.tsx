import { useApp, useWords } from '../app-context';

/** Leads to the page in the other language. */
export function LanguageButton() {
  const { actions } = useApp();
  const { locale, t } = useWords();
  const other = locale === 'ar' ? 'en' : 'ar';
  return (
    <button
      type="button"
      class="header-language"
      lang={other}
      aria-label={t('header.otherLanguageName')}
      onClick={() => actions.switchLocale(other)}
    >
      {t('header.otherLanguage')}
    </button>
  );
}
