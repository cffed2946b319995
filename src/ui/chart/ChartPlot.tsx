import { useRef } from 'preact/hooks';
import { ChartSvg } from './ChartSvg';
import { ChartWindow } from './ChartWindow';
import type { ChartBrush } from './chart-brush';
import type { ChartPicture } from './chart-picture';
import { useBrushDrag } from './use-brush-drag';

/** A chart on the page, and over it the window of time where it has days. */
export function ChartPlot({
  picture,
  title,
  label,
  brush,
  onPick,
}: {
  readonly picture: ChartPicture;
  readonly title: string;
  readonly label: string;
  readonly brush: ChartBrush | null;
  readonly onPick?: (target: string) => void;
}) {
  const { width, height } = picture;
  const plot = useRef<HTMLDivElement>(null);
  useBrushDrag(plot, brush);
  return (
    <div
      ref={plot}
      class={brush === null ? 'chart-plot' : 'chart-plot chart-plot-brushed'}
      style={{ inlineSize: `${width}px` }}
    >
      <ChartSvg picture={picture} label={label} {...(onPick === undefined ? {} : { onPick })} />
      {brush !== null && <ChartWindow brush={brush} width={width} height={height} title={title} />}
    </div>
  );
}
