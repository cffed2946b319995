import './chart.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { readPictureLook } from '../picture/picture-look';
import { useElementSize } from '../use-element-size';
import { ChartSvg } from './ChartSvg';
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
  onPick,
  children,
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
  readonly onPick?: (target: string) => void;
  /** Between the title and the chart: its key. */
  readonly children?: ComponentChildren;
}) {
  const { state, actions } = useApp();
  const { locale, t, format } = useWords();
  const figure = useRef<HTMLElement>(null);
  const { width } = useElementSize(figure).value;
  const picture = useMemo(() => (width > 0 ? draw(width) : null), [draw, width]);
  const isBusy = useSignal(false);

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
        <ChartSvg picture={picture} label={label} {...(onPick === undefined ? {} : { onPick })} />
      )}
      <details class="chart-table">
        <summary>{t('around.asTable')}</summary>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, nth) => (
              <tr key={row.join()}>
                {row.map((cell, at) => {
                  const text = typeof cell === 'number' ? format.number(cell) : cell;
                  const target = table.targets?.[nth];
                  if (at > 0) return <td key={at}>{text}</td>;
                  return (
                    <th key={at} scope="row">
                      {target === undefined ? (
                        text
                      ) : (
                        <button type="button" class="text-button" onClick={() => onPick?.(target)}>
                          {text}
                        </button>
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
