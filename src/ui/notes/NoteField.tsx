import type { ComponentChildren } from 'preact';

/** A line of the editor: what it is about, and its controls, which have names of their own. */
export function NoteField({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="note-field">
      <span class="note-field-label" aria-hidden="true">
        {label}
      </span>
      <div class="note-field-body">{children}</div>
    </div>
  );
}
