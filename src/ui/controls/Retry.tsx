/** Says what did not come, and asks for it again. */
export function Retry({
  text,
  label,
  onRetry,
}: {
  readonly text: string;
  readonly label: string;
  readonly onRetry: () => void;
}) {
  return (
    <>
      {text}{' '}
      <button type="button" class="text-button" onClick={onRetry}>
        {label}
      </button>
    </>
  );
}
