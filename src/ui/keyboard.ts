import type { AppState } from '../state/app-state';
import { COMMANDS, type CommandPage } from './commands';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=radio]), textarea, select') || target.isContentEditable);

/** Space and Enter belong to the control that has the focus. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, a, summary, input, [role=slider]');

/** Listens once for the whole page and looks commands up. Returns its stop. */
export function startKeyboard(state: AppState, page: CommandPage): () => void {
  const onKeyDown = (domEvent: KeyboardEvent) => {
    if (domEvent.defaultPrevented || domEvent.ctrlKey || domEvent.metaKey || domEvent.altKey)
      return;
    if (document.querySelector('dialog[open]') !== null) return;
    const command = COMMANDS.find(({ keys }) => keys.includes(domEvent.key));
    if (command === undefined) return;
    if (isField(domEvent.target) && command.worksInFields !== true) return;
    if (domEvent.key === ' ' && isControl(domEvent.target)) return;
    domEvent.preventDefault();
    command.run(state, page);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
