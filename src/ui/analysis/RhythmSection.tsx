import { readCharts, type ShownCharts, writeCharts } from '../../state/charts-text';
import { useApp, useWords } from '../app-context';
import { Retry } from '../controls/Retry';
import { useLazy } from '../use-lazy';
import type { RhythmProps } from './RhythmCharts';

const loadCharts = () => import('./RhythmCharts').then(({ RhythmCharts }) => RhythmCharts);

/** When, where and by whom what is counted happened; drawn when it is opened, as the address says. */
export function RhythmSection(props: Omit<RhythmProps, 'charts' | 'onChange'>) {
  const { state } = useApp();
  const { t } = useWords();
  const charts = readCharts(state.analysis.text.value.charts ?? null) ?? readCharts(null);
  const isOpen = charts?.isOpen === true;
  const lazy = useLazy(loadCharts, isOpen);
  const change = (changes: Partial<ShownCharts>) => {
    if (charts !== null) state.analysis.ask({ charts: writeCharts({ ...charts, ...changes }) });
  };
  const Charts = lazy.type === 'ready' ? lazy.value : null;
  return (
    <details
      class="rhythm-section"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== isOpen) change({ isOpen: open });
      }}
    >
      <summary>{t('rhythm.title')}</summary>
      {isOpen && charts !== null && Charts !== null && (
        <Charts {...props} charts={charts} onChange={change} />
      )}
      {isOpen && lazy.type === 'failed' && (
        <Retry text={t('view.failed')} label={t('app.retry')} onRetry={lazy.retry} />
      )}
    </details>
  );
}
