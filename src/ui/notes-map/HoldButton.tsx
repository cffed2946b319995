import { StrokePicture } from '../controls/StrokePicture';

/** Strokes in a 20-unit square, drawn for this page. */
const PATHS = {
  turnLeft: 'M5 4v4h4M5.300 8a6 6 0 1 1-1 5',
  turnRight: 'M15 4v4h-4M14.700 8a6 6 0 1 0 1 5',
  smaller: 'M5 10h10',
  larger: 'M5 10h10M10 5v10',
  duplicate: 'M7 7h9v9.500H7zM13 7V3.500H4V13h3',
  remove: 'M4 6h12M8 6V4h4v2M5.500 6l.700 10h7.600l.700-10',
} as const;
export type HoldAction = keyof typeof PATHS;

/** A button for the note at hand, as a picture that its name explains. */
export function HoldButton({
  action,
  label,
  onClick,
}: {
  readonly action: HoldAction;
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="icon-button" title={label} aria-label={label} onClick={onClick}>
      <StrokePicture path={PATHS[action]} size={18} />
    </button>
  );
}
