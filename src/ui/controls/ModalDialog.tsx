import './modal-dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './IconButton';

/** A dialog over the page with a heading; Escape, its button or a press beside it close it. */
export function ModalDialog({
  title,
  closeLabel,
  className = '',
  children,
  onClose,
}: {
  readonly title: string;
  readonly closeLabel: string;
  readonly className?: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    element.showModal();
    const onBackdrop = (domEvent: MouseEvent) => {
      if (domEvent.target === element) element.close();
    };
    element.addEventListener('click', onBackdrop);
    return () => element.removeEventListener('click', onBackdrop);
  }, []);

  return (
    <dialog
      class={`modal ${className}`.trim()}
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div class="modal-body">
        <div class="modal-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={() => dialog.current?.close()} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
