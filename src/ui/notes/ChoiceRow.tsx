import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few pictures, side by side: radio buttons by keyboard and by name. */
export function ChoiceRow<Value extends string | number>({
  label,
  value,
  options,
  nameOf,
  pictureOf,
  onChoose,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly pictureOf: (value: Value) => ComponentChildren;
  readonly onChoose: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset class="choice-row" aria-label={label}>
      {options.map((option) => (
        <label
          key={option}
          class={option === value ? 'choice choice-chosen' : 'choice'}
          title={nameOf(option)}
        >
          <input
            type="radio"
            class="segment-radio"
            name={group}
            aria-label={nameOf(option)}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          {pictureOf(option)}
        </label>
      ))}
    </fieldset>
  );
}
