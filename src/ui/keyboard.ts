import type { AppState } from '../state/app-state';
import { COMMAND_IDS, type Command, type CommandId, type CommandPage } from './commands';
import { findCommand } from './find-command';
import { SEARCH_FIELD_ID } from './shell/SearchField';

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=radio], [type=checkbox]), textarea, select') ||
    target.isContentEditable);

/** A field has its own keys and its own undo; the search's text is the filter's. */
function isForField(target: EventTarget | null, command: Command): boolean {
  if (!isField(target) || command.worksInFields === true) return false;
  return target.id !== SEARCH_FIELD_ID || command.worksInFilterField !== true;
}

/** Space and Enter belong to the control that has the focus. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, a, summary, input, [role=slider]');

/**
 * Listens once for the whole page and looks commands up. Returns its stop.
 * @param known all other commands' keys are left alone
 */
export function startKeyboard(
  state: AppState,
  page: CommandPage,
  known: readonly CommandId[] = COMMAND_IDS,
): () => void {
  const onKeyDown = (domEvent: KeyboardEvent) => {
    if (domEvent.defaultPrevented) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const command = findCommand(domEvent);
    if (command === undefined || !known.includes(command.id)) return;
    if (isForField(domEvent.target, command)) return;
    if (domEvent.key === ' ' && isControl(domEvent.target)) return;
    domEvent.preventDefault();
    command.run(state, page);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
