import './shell.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Theme } from '../../state/preference-state';
import { useApp, useWords } from '../app-context';
import { Icon, type IconName } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { FilterButton } from '../filters/FilterButton';
import { NotesButton } from '../notes/NotesButton';
import { LanguageButton } from './LanguageButton';
import { SearchField } from './SearchField';

const THEMES: readonly {
  readonly chosen: Theme | null;
  readonly icon: IconName;
  readonly key: 'header.themeSystem' | 'header.themeLight' | 'header.themeDark';
}[] = [
  { chosen: null, icon: 'system', key: 'header.themeSystem' },
  { chosen: 'light', icon: 'light', key: 'header.themeLight' },
  { chosen: 'dark', icon: 'dark', key: 'header.themeDark' },
];

function ThemeButton({ chosenTheme }: { readonly chosenTheme: ReadonlySignal<Theme | null> }) {
  const { state } = useApp();
  const { t } = useWords();
  const position = THEMES.findIndex(({ chosen }) => chosen === chosenTheme.value);
  const current = THEMES[position];
  const next = THEMES[(position + 1) % THEMES.length];
  if (current === undefined || next === undefined) return null;
  return (
    <IconButton
      icon={current.icon}
      label={t(current.key)}
      onClick={() => state.preferences.useTheme(next.chosen)}
    />
  );
}

export function Header({
  areFiltersOpen,
  onFilters,
  onShare,
  onAbout,
}: {
  readonly areFiltersOpen: boolean;
  readonly onFilters: () => void;
  readonly onShare: () => void;
  readonly onAbout: () => void;
}) {
  const { state } = useApp();
  const { t } = useWords();
  return (
    <header class="header">
      <h1 class="header-name">{t('app.name')}</h1>
      <p class="header-tagline">{t('app.tagline')}</p>
      <SearchField />
      <FilterButton isOpen={areFiltersOpen} onToggle={onFilters} />
      <div class="header-actions">
        <NotesButton />
        <button
          type="button"
          class="header-share"
          aria-label={t('share.open')}
          aria-haspopup="dialog"
          onClick={onShare}
        >
          <Icon name="share" size={18} />
          <span class="header-share-word">{t('share.open')}</span>
        </button>
        <LanguageButton />
        <ThemeButton chosenTheme={state.preferences.chosenTheme} />
        <button
          type="button"
          class="icon-button header-about"
          title={t('header.about')}
          aria-label={t('header.about')}
          aria-haspopup="dialog"
          onClick={onAbout}
        >
          ?
        </button>
      </div>
    </header>
  );
}
