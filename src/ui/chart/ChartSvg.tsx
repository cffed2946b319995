import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../app-context';
import type { ChartPicture } from './chart-picture';
import { anchorOf } from './chart-svg-text';

/** A chart on the page. What can be pressed in it can be had from the table beside it by key. */
export function ChartSvg({
  picture: { width, height, marks },
  label,
  onPick,
}: {
  readonly picture: ChartPicture;
  readonly label: string;
  readonly onPick?: (target: string) => void;
}) {
  const { locale } = useWords();
  const root = useRef<SVGSVGElement>(null);

  useEffect(() => {
    const element = root.current;
    if (element === null || onPick === undefined) return undefined;
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest('[data-target]') : null;
      if (mark instanceof SVGElement) onPick(mark.dataset.target ?? '');
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [onPick]);

  return (
    <svg
      ref={root}
      class="chart-svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {marks.map((mark, position) => {
        if (mark.type === 'text') {
          return (
            <text
              key={position}
              x={mark.x}
              y={mark.y}
              fill={`var(--${mark.ink})`}
              font-size={mark.sizePx}
              font-weight={mark.isStrong === true ? 600 : 400}
              text-anchor={anchorOf(mark.align, locale)}
            >
              {mark.text}
            </text>
          );
        }
        const { target, title } = mark;
        return (
          <path
            key={position}
            d={mark.d}
            fill={mark.fill === undefined ? 'none' : `var(--${mark.fill})`}
            stroke={mark.stroke === undefined ? undefined : `var(--${mark.stroke})`}
            stroke-width={mark.strokeWidth}
            stroke-dasharray={mark.dash}
            opacity={mark.opacity}
            data-target={target}
          >
            {title !== undefined && <title>{title}</title>}
          </path>
        );
      })}
    </svg>
  );
}
