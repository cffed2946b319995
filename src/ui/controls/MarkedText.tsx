import type { TextMark } from '../../domain/text-marks';

/** A text with parts of it marked, as what was looked for. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  /** In order and apart. */
  readonly marks: readonly TextMark[];
}) {
  if (marks.length === 0) return <>{text}</>;
  let from = 0;
  return (
    <>
      {marks.map(({ start, end }) => {
        const before = text.slice(from, start);
        from = end;
        return (
          <>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </>
        );
      })}
      {text.slice(from)}
    </>
  );
}
