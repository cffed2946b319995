import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/Icon';

/** One filter, folded until it is wanted; what is inside is not drawn before. */
export function FacetSection({
  name,
  chosen,
  isOpenAtStart = chosen !== null,
  children,
}: {
  readonly name: string;
  /** What it restricts, in few words; null: nothing. */
  readonly chosen: string | null;
  readonly isOpenAtStart?: boolean;
  readonly children: () => ComponentChildren;
}) {
  const isOpen = useSignal(isOpenAtStart);
  const section = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpenAtStart);
  useEffect(() => {
    if (isOpen.value && !wasOpen.current) section.current?.scrollIntoView({ block: 'nearest' });
    wasOpen.current = isOpen.value;
  }, [isOpen.value]);
  return (
    <section class="facet" aria-label={name} ref={section}>
      <h3>
        <button
          type="button"
          class="facet-head"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.peek();
          }}
        >
          <span class="facet-name">{name}</span>
          {chosen !== null && <span class="facet-chosen">{chosen}</span>}
          <Icon name="chevron" size={14} />
        </button>
      </h3>
      {isOpen.value && <div class="facet-body">{children()}</div>}
    </section>
  );
}
