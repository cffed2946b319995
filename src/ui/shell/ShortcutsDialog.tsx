import './shortcuts.css';
import type { PlainKey } from '../../i18n/messages-en';
import { useWords } from '../app-context';
import { ModalDialog } from '../controls/ModalDialog';
import { type KeyCombination, PRIMARY_KEY, SHORTCUT_GROUPS } from '../shortcut-groups';

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

/** One way to press it: keys held together, with a plus between them for those who read it aloud. */
function Keys({
  combination,
  isMac,
}: {
  readonly combination: KeyCombination;
  readonly isMac: boolean;
}) {
  const { t } = useWords();
  const own = isMac ? MAC_CAPS : OTHER_CAPS;
  return (
    <span class="shortcut-keys" dir="ltr">
      {combination.map((key) => {
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
  const { t } = useWords();
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
                  {combinations.map((combination) => (
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
