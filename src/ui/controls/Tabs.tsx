import './tabs.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  readonly content: () => ComponentChildren;
};

/** Tabs after the pattern of WAI-ARIA: one is in the order of Tab, arrow keys choose. */
export function Tabs<Id extends string>({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly [Tab<Id>, ...Tab<Id>[]];
}) {
  const [first] = tabs;
  const [chosen, setChosen] = useState<Id>(first.id);
  const group = useId();
  const list = useRef<HTMLDivElement>(null);
  const open = tabs.find(({ id }) => id === chosen) ?? first;

  const onKeyDown = (domEvent: KeyboardEvent) => {
    const forwards = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backwards = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = domEvent.key === forwards ? 1 : domEvent.key === backwards ? -1 : 0;
    const next = tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    domEvent.preventDefault();
    setChosen(next.id);
    const button = list.current?.querySelector(`[data-tab="${CSS.escape(next.id)}"]`);
    if (button instanceof HTMLElement) button.focus();
  };

  return (
    <div class="tabs">
      <div class="tabs-list" role="tablist" aria-label={label} ref={list}>
        {tabs.map(({ id, text }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${group}-${id}-tab`}
            data-tab={id}
            class="tab"
            aria-selected={id === open.id}
            aria-controls={id === open.id ? `${group}-${id}` : undefined}
            tabIndex={id === open.id ? 0 : -1}
            onClick={() => setChosen(id)}
            onKeyDown={onKeyDown}
          >
            {text}
          </button>
        ))}
      </div>
      <div
        class="tab-content"
        role="tabpanel"
        id={`${group}-${open.id}`}
        aria-labelledby={`${group}-${open.id}-tab`}
      >
        {open.content()}
      </div>
    </div>
  );
}
