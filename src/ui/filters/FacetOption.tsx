import type { ComponentChildren } from 'preact';
import { useWords } from '../app-context';

/** A value to ask for, and how many events it would show beside the other filters. */
export function FacetOption({
  name,
  note,
  count,
  share,
  isChosen,
  symbol,
  onToggle,
}: {
  readonly name: string;
  readonly note?: string;
  readonly count: number;
  /** Of the largest count beside it, 0 to 1. */
  readonly share: number;
  readonly isChosen: boolean;
  readonly symbol?: ComponentChildren;
  readonly onToggle: () => void;
}) {
  const { t, format } = useWords();
  return (
    <li>
      <label class={count === 0 && !isChosen ? 'facet-option facet-option-none' : 'facet-option'}>
        <input
          type="checkbox"
          aria-label={t('facet.option', { name, count })}
          checked={isChosen}
          onChange={onToggle}
        />
        {symbol}
        <span class="facet-text">
          <bdi>{name}</bdi>
          {note !== undefined && <small>{note}</small>}
        </span>
        <span class="facet-count">{format.number(count)}</span>
        <svg class="facet-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.round(share * 100)} height="1" />
        </svg>
      </label>
    </li>
  );
}
