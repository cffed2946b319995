import { useId } from 'preact/hooks';

export type Segment<Value> = {
  readonly value: Value;
  readonly text: string;
  /** Said instead of the text where the text is too short to stand alone. */
  readonly name?: string;
  readonly hint?: string;
};

/** One of a few, side by side: radio buttons by keyboard and by name. */
export function Segments<Value extends string | number>({
  label,
  unit,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly unit?: string;
  readonly value: Value;
  readonly options: readonly Segment<Value>[];
  readonly onChoose: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset class="segments" aria-label={label}>
      <div class="segments-row">
        {options.map((option) => (
          <label
            key={option.value}
            class={option.value === value ? 'segment segment-chosen' : 'segment'}
            title={option.hint ?? option.name}
          >
            <input
              type="radio"
              class="segment-radio"
              name={group}
              aria-label={option.name ?? option.text}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span aria-hidden="true">{option.text}</span>
          </label>
        ))}
      </div>
      {unit !== undefined && (
        <span class="segments-unit" aria-hidden="true">
          {unit}
        </span>
      )}
    </fieldset>
  );
}
