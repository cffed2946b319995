import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { formatLocalDay, type LocalDay, parseLocalDay } from '../../domain/local-day';
import { containsDay, type TimeExtent, type TimeWindow } from '../../domain/time-window';
import { useWords } from '../app-context';

type FieldProblem = 'badDay' | 'endFirst';

/** First and last day of a window, typed; what cannot be a window is told, and changes nothing. */
export function WindowFields({
  side,
  window,
  extent,
  onChange,
}: {
  readonly side: 'a' | 'b';
  /** Null: there is none yet. */
  readonly window: TimeWindow | null;
  readonly extent: TimeExtent;
  readonly onChange: (window: TimeWindow) => void;
}) {
  const { t } = useWords();
  const problem = useSignal<FieldProblem | null>(null);
  const id = useId();
  const from = useSignal('');
  const to = useSignal('');
  // Each by itself: what is being typed into one stays while the other is taken up.
  const [first, last] = [window?.from ?? null, window?.to ?? null];
  useEffect(() => {
    from.value = first === null ? '' : formatLocalDay(first);
    problem.value = null;
  }, [first, from, problem]);
  useEffect(() => {
    to.value = last === null ? '' : formatLocalDay(last);
    problem.value = null;
  }, [last, to, problem]);

  const read = () => {
    // Until both are there, nobody has got anything wrong.
    if (from.peek() === '' || to.peek() === '') return;
    const parse = (text: string): LocalDay | null => {
      const day = parseLocalDay(text.trim());
      return day !== null && containsDay(extent, day) ? day : null;
    };
    const [begin, end] = [parse(from.peek()), parse(to.peek())];
    if (begin === null || end === null) problem.value = 'badDay';
    else if (begin > end) problem.value = 'endFirst';
    else {
      problem.value = null;
      onChange({ from: begin, to: end });
    }
  };

  return (
    <fieldset class="compare-window">
      <legend class="visually-hidden">{t(`compare.window.${side}`)}</legend>
      <span class="compare-letter" aria-hidden="true">
        <span class={`compare-sign compare-sign-${side}`} />
        {t(`compare.${side}`)}
      </span>
      {[
        { end: 'from', text: from },
        { end: 'to', text: to },
      ].map(({ end, text }) => (
        <span class="compare-day" key={end}>
          <label for={`${id}${end}`}>{t(end === 'from' ? 'compare.from' : 'compare.to')}</label>
          <input
            id={`${id}${end}`}
            dir="ltr"
            inputMode="numeric"
            size={10}
            maxLength={10}
            placeholder={formatLocalDay(end === 'from' ? extent.from : extent.to)}
            value={text.value}
            aria-invalid={problem.value !== null}
            aria-describedby={problem.value === null ? undefined : `${id}problem`}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
            }}
            onChange={read}
          />
        </span>
      ))}
      {problem.value !== null && (
        <p class="compare-wrong" id={`${id}problem`} role="alert">
          {problem.value === 'endFirst'
            ? t('compare.endFirst')
            : t('compare.badDay', {
                from: formatLocalDay(extent.from),
                to: formatLocalDay(extent.to),
                example: '2020-01-03',
              })}
        </p>
      )}
    </fieldset>
  );
}
