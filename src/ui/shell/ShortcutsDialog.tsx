import './shortcuts.css';
import type { Locale } from '../../domain/event-record';
import type { PlainKey } from '../../i18n/messages-en';
import { useWords } from '../app-context';
import { ModalDialog } from '../controls/ModalDialog';
import {
  EARLIER_KEY,
  type KeyCombination,
  LATER_KEY,
  PRIMARY_KEY,
  SHORTCUT_GROUPS,
} from '../shortcut-groups';

/** What stands on the key, where that is no word of a language. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  '-': '−',
};

/** Keys that are told by a word. */
const NAMED: Readonly<Record<string, PlainKey>> = {
  ' ': 'shortcuts.keySpace',
  ArrowLeft: 'shortcuts.keyLeft',
  ArrowRight: 'shortcuts.keyRight',
  ArrowUp: 'shortcuts.keyUp',
  ArrowDown: 'shortcuts.keyDown',
};

const MAC_CAPS: Readonly<Record<string, string>> = { [PRIMARY_KEY]: '⌘', Shift: '⇧' };
const OTHER_CAPS: Readonly<Record<string, string>> = { [PRIMARY_KEY]: 'Ctrl' };

/** Time runs from right to left in Arabic, and so do its arrows. */
const ARROWS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { [EARLIER_KEY]: 'ArrowLeft', [LATER_KEY]: 'ArrowRight' },
  ar: { [EARLIER_KEY]: 'ArrowRight', [LATER_KEY]: 'ArrowLeft' },
};

/** Signs of the Arabic keyboard are told in Arabic. */
const isFor = (locale: Locale, combination: KeyCombination): boolean =>
  locale === 'ar' || !combination.some((key) => /\p{Script_Extensions=Arabic}/u.test(key));

/** One way to press it: keys held together, with a plus between them for those who read it aloud. */
function Keys({
  combination,
  isMac,
}: {
  readonly combination: KeyCombination;
  readonly isMac: boolean;
}) {
  const { locale, t } = useWords();
  const own = isMac ? MAC_CAPS : OTHER_CAPS;
  return (
    <span class="shortcut-keys" dir="ltr">
      {combination.map((said) => {
        const key = ARROWS[locale][said] ?? said;
        const named = NAMED[key];
        const cap = own[key] ?? CAPS[key];
        if (named === undefined) return <kbd key={key}>{cap ?? key}</kbd>;
        return cap === undefined ? (
          <kbd key={key}>{t(named)}</kbd>
        ) : (
          <kbd key={key}>
            <span aria-hidden="true">{cap}</span>
            <span class="visually-hidden">{t(named)}</span>
          </kbd>
        );
      })}
    </span>
  );
}

/** Every key of the page and what it does. */
export function ShortcutsDialog({
  isMac,
  onClose,
  onAbout,
}: {
  /** Its keys have other names. */
  readonly isMac: boolean;
  readonly onClose: () => void;
  readonly onAbout: () => void;
}) {
  const { locale, t } = useWords();
  return (
    <ModalDialog
      title={t('shortcuts.title')}
      closeLabel={t('shortcuts.close')}
      className="shortcuts"
      onClose={onClose}
    >
      {SHORTCUT_GROUPS.map((group) => (
        <section key={group.label} class="shortcut-group">
          <h3>{t(group.label)}</h3>
          <dl>
            {group.shortcuts.map(({ id, combinations, label }) => (
              <div key={id} class="shortcut">
                <dt>{t(label)}</dt>
                <dd>
                  {combinations
                    .filter((combination) => isFor(locale, combination))
                    .map((combination) => (
                      <Keys key={combination.join()} combination={combination} isMac={isMac} />
                    ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="shortcuts-about">
        <button type="button" class="text-button" onClick={onAbout}>
          {t('about.title')}
        </button>
      </p>
    </ModalDialog>
  );
}
