import { useEffect, useRef } from 'preact/hooks';
import type { TimeWindow } from '../domain/time-window';
import { useWords } from '../ui/app-context';

type Sides<Value> = Readonly<Record<'a' | 'b', Value>>;

/** Both maps on paper, as they are when somebody prints. */
export function ComparePaper({
  windows,
  take,
}: {
  readonly windows: Sides<TimeWindow>;
  /** Data URLs of pictures; null: there is no map. */
  readonly take: Sides<() => string | null>;
}) {
  const { t, format } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    // What stands there when this has been answered is what is printed.
    const draw = () => {
      for (const figure of root.current?.querySelectorAll('figure') ?? []) {
        const picture = latest.current[figure.dataset.side === 'a' ? 'a' : 'b']();
        figure.hidden = picture === null;
        if (picture !== null) figure.querySelector('img')?.setAttribute('src', picture);
      }
    };
    addEventListener('beforeprint', draw);
    return () => removeEventListener('beforeprint', draw);
  }, []);
  return (
    <div class="compare-paper" ref={root}>
      {(['a', 'b'] as const).map((side) => {
        const name = t('compare.paperMap', {
          name: t(`compare.${side}`),
          span: format.span(windows[side]),
        });
        return (
          <figure key={side} data-side={side} hidden>
            <img alt={name} />
            <figcaption>{name}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}
