import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../app-context';
import type { ChartPicture } from './chart-picture';
import { anchorOf, HALO_PX, letterPx } from './chart-svg-text';

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
              font-size={letterPx(mark.sizePx, locale)}
              font-weight={mark.isStrong === true ? 600 : 400}
              text-anchor={anchorOf(mark.align, locale)}
              {...(mark.isHaloed === true
                ? { stroke: 'var(--paper)', 'stroke-width': HALO_PX, 'paint-order': 'stroke' }
                : {})}
              data-target={mark.target}
              pointer-events={mark.target === undefined ? 'none' : undefined}
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
            // What only adorns lets presses through to what is under it.
            pointer-events={target === undefined && title === undefined ? 'none' : undefined}
          >
            {title !== undefined && <title>{title}</title>}
          </path>
        );
      })}
    </svg>
  );
}
