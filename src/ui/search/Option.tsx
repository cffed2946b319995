import type { ComponentChildren } from 'preact';

/** One line of the suggestions; the focus stays in the field, which says which is active. */
export function Option({
  id,
  kind,
  label,
  isActive,
  children,
}: {
  readonly id: string;
  readonly kind: 'event' | 'filter' | 'page';
  readonly label: string;
  readonly isActive: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div
      id={id}
      class={`suggestion suggestion-${kind}`}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-label={label}
    >
      {children}
    </div>
  );
}
