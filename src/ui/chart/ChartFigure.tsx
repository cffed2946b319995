import './chart.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { readPictureLook } from '../picture/picture-look';
import { useElementSize } from '../use-element-size';
import { ChartPlot } from './ChartPlot';
import { ChartTableView } from './ChartTableView';
import type { ChartBrush } from './chart-brush';
import type { ChartPicture } from './chart-picture';
import { writeChartSvg } from './chart-svg-text';
import { type ChartTable, chartCsv } from './chart-table';
import { framePicture } from './framed-picture';
import { paintChart } from './paint-chart';

/** Width of a chart that is taken away, px. */
const FILE_PX = 720;
const FORMS = ['svg', 'png', 'csv'] as const;

/** A chart with its name, its figures as a table, and ways to take both away. */
export function ChartFigure({
  title,
  name,
  label,
  lines = [],
  draw,
  table,
  brush,
  onPick,
  children,
  after,
}: {
  readonly title: string;
  /** Of files. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** What a chart that is taken away says under its title. */
  readonly lines?: readonly string[];
  /** Draws it at a width, px; keep it the same as long as nothing changes. */
  readonly draw: (width: number) => ChartPicture;
  readonly table: ChartTable;
  /** How its days are chosen, at a width, px; keep it the same as long as nothing changes. */
  readonly brush?: (width: number) => ChartBrush;
  readonly onPick?: (target: string) => void;
  /** Between the title and the chart: its key. */
  readonly children?: ComponentChildren;
  /** Between the chart and its table. */
  readonly after?: ComponentChildren;
}) {
  const { state, actions } = useApp();
  const { locale, t } = useWords();
  const figure = useRef<HTMLElement>(null);
  const { width } = useElementSize(figure).value;
  const picture = useMemo(() => (width > 0 ? draw(width) : null), [draw, width]);
  const brushHere = useMemo(() => (width > 0 ? (brush?.(width) ?? null) : null), [brush, width]);
  const isBusy = useSignal(false);
  const pick = onPick === undefined ? {} : { onPick };

  const save = async (form: (typeof FORMS)[number]) => {
    const element = figure.current;
    if (element === null) return;
    const source = t('around.source', {
      title: state.dataset.title[locale],
      version: state.dataset.version,
      link: actions.linkToView(),
    });
    if (form === 'csv') return actions.saveFile(chartCsv(name, table, source));
    const look = readPictureLook(element, locale);
    const framed = framePicture(draw(FILE_PX), {
      title,
      lines,
      source,
      isMirrored: look.isMirrored,
    });
    if (form === 'svg') {
      const text = writeChartSvg(framed, look, locale);
      return actions.saveFile({ name: `${name}.svg`, type: 'image/svg+xml', text });
    }
    isBusy.value = true;
    try {
      const png = await paintChart(framed, look, locale);
      (await actions.loadPictures()).save(`${name}.png`, png);
    } catch (error) {
      console.warn('The chart could not be painted', error);
      state.notices.tell({ code: 'unexpected', values: {} });
    } finally {
      isBusy.value = false;
    }
  };

  return (
    <figure class="chart" ref={figure}>
      <figcaption class="chart-head">
        <h3>{title}</h3>
        <span class="chart-files">
          {FORMS.map((form) => (
            <button
              key={form}
              type="button"
              class="text-button"
              aria-label={t('around.saveAs', { name: title, form: form.toUpperCase() })}
              disabled={form === 'png' && isBusy.value}
              onClick={() => save(form)}
            >
              {form.toUpperCase()}
            </button>
          ))}
        </span>
      </figcaption>
      {children}
      {picture !== null && (
        <ChartPlot picture={picture} title={title} label={label} brush={brushHere} {...pick} />
      )}
      {after}
      <ChartTableView table={table} {...pick} />
    </figure>
  );
}
