import { toCalendarDate } from '../../domain/local-day';
import { useWords } from '../app-context';
import { memo } from '../controls/memo';
import { type AxisLayout, type AxisShape, type AxisTone, shapePath } from './axis-layout';
import { axisTicks } from './axis-ticks';
import type { AxisScale } from './axis-view';

const TONES: readonly AxisTone[] = [
  'attack',
  'strike',
  'attack-low',
  'strike-low',
  'visit',
  'meeting',
  'agreement',
];

/** On a lower axis the caption would lie on the marks; the legend names them too. */
const ROOM_FOR_CAPTION_PX = 150;

/** One path a tone, so that hundreds of shapes are a handful of elements. */
function TonePaths({ shapes }: { readonly shapes: readonly AxisShape[] }) {
  const outline = (tone: AxisTone, isHollow: boolean) =>
    shapes
      .filter((shape) => shape.tone === tone && shape.isHollow === isHollow)
      .map(shapePath)
      .join('');
  return (
    <>
      {TONES.map((tone) => (
        <g key={tone} class={`axis-tone axis-${tone}`}>
          <path d={outline(tone, false)} />
          <path class="axis-hollow" d={outline(tone, true)} />
        </g>
      ))}
    </>
  );
}

/** Bars, marks, line and labels of the axis; what it shows is told to screen readers elsewhere. */
export const AxisPicture = memo(function AxisPicture({
  layout,
  scale,
  height,
  notesPx,
}: {
  readonly layout: AxisLayout;
  readonly scale: AxisScale;
  /** px */
  readonly height: number;
  /** What the reader's notes take above the labels, px. */
  readonly notesPx: number;
}) {
  const { locale, t, format } = useWords();
  const ticks = axisTicks(scale);
  const label = { year: format.year, month: format.shortMonth } as const;
  const { bucketDays } = layout;
  const captionX = locale === 'ar' ? scale.widthPx - 12 : 12;
  return (
    <>
      <svg class="axis-picture" width={scale.widthPx} height={height} aria-hidden="true">
        <TonePaths shapes={layout.shapes} />
        <path class="axis-line" d={`M0 ${layout.axisY + 0.5}H${scale.widthPx}`} />
        {ticks.map(({ day, unit }) => {
          const x = scale.toX(day);
          return (
            <g key={day} class={`axis-tick axis-tick-${unit}`}>
              <path d={`M${x} ${height - 22}v4`} />
              <text x={x} y={height - 6} text-anchor="middle">
                {unit === 'day' ? format.number(toCalendarDate(day).dayOfMonth) : label[unit](day)}
              </text>
            </g>
          );
        })}
      </svg>
      <svg class="axis-captions" aria-hidden="true">
        <text x={captionX} y={13}>
          {bucketDays === 7 ? t('axis.above') : t('axis.aboveDays', { count: bucketDays })}
        </text>
        {height >= ROOM_FOR_CAPTION_PX && (
          <text x={captionX} y={height - 28 - notesPx}>
            {t('axis.below')}
          </text>
        )}
      </svg>
    </>
  );
});
