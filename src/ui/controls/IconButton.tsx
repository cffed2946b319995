import { Icon, type IconName } from './Icon';

/** A button that is a picture: its name is its tooltip too. */
export function IconButton({
  icon,
  label,
  size = 18,
  isPressed,
  isDisabled = false,
  className = '',
  onClick,
}: {
  readonly icon: IconName;
  readonly label: string;
  /** px */
  readonly size?: number;
  /** A switch says whether it is on; left out, it is no switch. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class={`icon-button ${className}`.trim()}
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
