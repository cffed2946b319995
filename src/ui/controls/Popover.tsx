import './popover.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

/** A button and the small panel it opens; Escape, a press elsewhere or the button close it. */
export function Popover({
  label,
  icon,
  placement = 'below',
  children,
}: {
  readonly label: string;
  readonly icon?: IconName;
  /** Where the panel stands beside the button. */
  readonly placement?: 'above' | 'below';
  readonly children: ComponentChildren;
}) {
  const isOpen = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    // Before the page's own keys: Escape closes this and nothing behind it.
    const onKeyDown = (domEvent: KeyboardEvent) => {
      if (domEvent.key !== 'Escape' || !isOpen.peek()) return;
      domEvent.preventDefault();
      isOpen.value = false;
      button.current?.focus();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) isOpen.value = false;
    };
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('focusout', onFocusOut);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen.value) return undefined;
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) !== true) isOpen.value = false;
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen, isOpen.value]);

  return (
    <div class="popover" ref={root}>
      <button
        type="button"
        class="popover-button"
        ref={button}
        aria-expanded={isOpen.value}
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = !isOpen.peek();
        }}
      >
        {icon !== undefined && <Icon name={icon} size={15} />}
        {label}
      </button>
      {isOpen.value && (
        <div class={`popover-panel popover-${placement}`} role="dialog" aria-label={label}>
          {children}
        </div>
      )}
    </div>
  );
}
