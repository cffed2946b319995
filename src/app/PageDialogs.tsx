import { type Signal, useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../ui/app-context';
import type { AboutDialog } from '../ui/shell/AboutDialog';
import type { ShortcutsDialog } from '../ui/shell/ShortcutsDialog';
import { isMac } from './is-mac';
import { reportProblem } from './report-problem';

/** The dialogs over the whole page. */
export type PageDialog = 'about' | 'shortcuts';

type Dialogs = {
  readonly about: typeof AboutDialog;
  readonly shortcuts: typeof ShortcutsDialog;
};

/** Their code comes when they are asked for. */
const LOADERS: { readonly [Name in PageDialog]: () => Promise<Dialogs[Name]> } = {
  about: async () => (await import('../ui/shell/AboutDialog')).AboutDialog,
  shortcuts: async () => (await import('../ui/shell/ShortcutsDialog')).ShortcutsDialog,
};

type DialogProps = {
  readonly isMac: boolean;
  readonly onClose: () => void;
  readonly onAbout: () => void;
  readonly onShortcuts: () => void;
};

/** The dialog that is open, if any. Leading from one to the other, it gives the focus back in the end. */
export function PageDialogs({ open }: { readonly open: Signal<PageDialog | null> }) {
  const { actions } = useApp();
  const shown = useSignal<{ name: PageDialog; Dialog: ComponentType<DialogProps> } | null>(null);
  const opener = useRef<Element | null>(null);
  const name = open.value;

  useEffect(() => {
    if (name === null) {
      shown.value = null;
      if (opener.current instanceof HTMLElement) opener.current.focus();
      opener.current = null;
      return undefined;
    }
    opener.current ??= document.activeElement;
    let isWanted = true;
    Promise.all([LOADERS[name](), actions.loadLateWords()])
      .then(([Dialog]) => {
        if (isWanted) shown.value = { name, Dialog };
      })
      .catch((problem) => {
        if (!isWanted) return;
        open.value = null;
        reportProblem(problem);
      });
    return () => {
      isWanted = false;
    };
  }, [name, open, shown, actions]);

  const current = shown.value;
  if (current === null || current.name !== name) return null;
  const { Dialog } = current;
  const lead = (next: PageDialog | null) => () => {
    open.value = next;
  };
  return (
    <Dialog
      isMac={isMac}
      onClose={lead(null)}
      onAbout={lead('about')}
      onShortcuts={lead('shortcuts')}
    />
  );
}
