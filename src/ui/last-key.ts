let key: string | null = null;
let isTouched = false;

/** Keys that press what has the focus, or close it: the reader is at the keyboard. */
const DECISIVE: ReadonlySet<string> = new Set(['Enter', ' ', 'Escape']);

/** Notes whether the reader's last act was a key. Returns its stop. */
export function startLastKey(): () => void {
  const onKeyDown = (domEvent: KeyboardEvent) => {
    key = domEvent.key;
  };
  const onPointerDown = ({ pointerType }: PointerEvent) => {
    key = null;
    isTouched = pointerType === 'touch';
  };
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('pointerdown', onPointerDown, true);
  return () => {
    document.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('pointerdown', onPointerDown, true);
  };
}

/**
 * Whether the last act was a press of Enter, Space or Escape: then the focus may be led on. Not
 * while it is in the page around this one, which may have asked.
 */
export function isLedByKeyboard(): boolean {
  return key !== null && DECISIVE.has(key) && document.hasFocus();
}

/** Whether the last act was a finger's: a field that takes the focus then covers half the screen. */
export function isLedByTouch(): boolean {
  return key === null && isTouched;
}
