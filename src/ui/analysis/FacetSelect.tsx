import { useId } from 'preact/hooks';
import { useWords } from '../app-context';

export type FacetGroup = {
  /** Null: they stand by themselves. */
  readonly label: string | null;
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

const SEVERAL = '\u0000several';

/** One of many values, or any; several that a link or the page's filters brought stay until changed. */
export function FacetSelect({
  label,
  anyText,
  chosen,
  groups,
  onChoose,
}: {
  readonly label: string;
  readonly anyText: string;
  readonly chosen: ReadonlySet<string> | null;
  readonly groups: readonly FacetGroup[];
  /** Null: any. */
  readonly onChoose: (value: string | null) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const [first = '', ...others] = chosen ?? [];
  const isSeveral = others.length > 0;
  const isOffered = groups.some(({ options }) => options.some(({ value }) => value === first));
  const option = ({ value, text }: FacetGroup['options'][number]) => (
    <option key={value} value={value}>
      {text}
    </option>
  );
  return (
    <div class="around-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={isSeveral ? SEVERAL : first}
        onChange={({ currentTarget: { value } }) => {
          if (value !== SEVERAL) onChoose(value === '' ? null : value);
        }}
      >
        <option value="">{anyText}</option>
        {isSeveral && (
          <option value={SEVERAL}>{t('around.several', { count: others.length + 1 })}</option>
        )}
        {!isSeveral && first !== '' && !isOffered && option({ value: first, text: first })}
        {groups.map((group) =>
          group.label === null ? (
            group.options.map(option)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(option)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
