/**
 * The axis of a guest leaves the wheel to the page around: until the reader presses it, and again
 * once the pointer has left it; with Ctrl, or with the screen to itself, the wheel is its own.
 * @param axis around all of the axis that listens
 * @returns stops it
 */
export function startGuestAxis(axis: HTMLElement): () => void {
  let isTaken = false;
  const onPointerDown = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') isTaken = true;
  };
  const onPointerLeave = () => {
    isTaken = false;
  };
  const onWheel = (domEvent: WheelEvent) => {
    const isOwn = domEvent.ctrlKey || domEvent.metaKey || document.fullscreenElement !== null;
    if (!isTaken && !isOwn) domEvent.stopPropagation();
  };
  axis.addEventListener('pointerdown', onPointerDown, true);
  axis.addEventListener('pointerleave', onPointerLeave);
  axis.addEventListener('wheel', onWheel, { capture: true, passive: true });
  return () => {
    axis.removeEventListener('pointerdown', onPointerDown, true);
    axis.removeEventListener('pointerleave', onPointerLeave);
    axis.removeEventListener('wheel', onWheel, { capture: true });
  };
}
