import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { DIFFERING_CHOICES, type DifferingChoice } from '../../domain/import-plan';
import { useWords } from '../app-context';

/** What is to become of notes that are here and in the file, and differ. */
export function DifferingNotes({
  count,
  choice,
}: {
  readonly count: number;
  readonly choice: Signal<DifferingChoice>;
}) {
  const { t } = useWords();
  const group = useId();
  return (
    <fieldset class="import-differing">
      <legend>{t('noteFiles.differing', { count })}</legend>
      {DIFFERING_CHOICES.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            checked={choice.value === value}
            onChange={() => {
              choice.value = value;
            }}
          />
          {t(`noteFiles.choice.${value}`)}
        </label>
      ))}
    </fieldset>
  );
}
