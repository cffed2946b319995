import './rhythm.css';
import type { EpochTally } from '../../domain/epoch-outcomes';
import type { EventFilter } from '../../domain/event-filter';
import type { EventKind } from '../../domain/event-record';
import type { ShownCharts } from '../../state/charts-text';
import { useWords } from '../app-context';
import { CalendarFigure } from './CalendarFigure';
import { ConcentrationFigure } from './ConcentrationFigure';
import { GapsFigure } from './GapsFigure';
import { HoursFigure } from './HoursFigure';
import { PlacesFigure } from './PlacesFigure';
import { RateFigure } from './RateFigure';
import { RolesFigure } from './RolesFigure';
import { ShownNow } from './ShownNow';
import { WeekdaysFigure } from './WeekdaysFigure';

export type RhythmProps = {
  readonly tally: EpochTally;
  /** Whose colour the charts have. */
  readonly kind: EventKind;
  /** What is counted, as the question has it. */
  readonly counted: EventFilter;
  readonly charts: ShownCharts;
  readonly onChange: (changes: Partial<ShownCharts>) => void;
};

/** Day by day, by gap, weekday and hour, by place, actor and on a map: each with table and files. */
export function RhythmCharts({ tally, kind, counted, charts, onChange }: RhythmProps) {
  const { t } = useWords();
  const { series, outcomes } = tally;
  return (
    <div class="rhythm">
      <p class="around-hint">{t('rhythm.hint')}</p>
      <ShownNow />
      <CalendarFigure counts={series.counts} kind={kind} />
      <RateFigure counts={series.counts} kind={kind} />
      <GapsFigure outcomes={outcomes} kind={kind} />
      <WeekdaysFigure outcomes={outcomes} kind={kind} />
      <HoursFigure outcomes={outcomes} kind={kind} />
      <PlacesFigure outcomes={outcomes} kind={kind} />
      <RolesFigure outcomes={outcomes} kind={kind} counted={counted} />
      <ConcentrationFigure
        outcomes={outcomes}
        kind={kind}
        cellKm={charts.cellKm}
        onChange={(cellKm) => onChange({ cellKm })}
      />
    </div>
  );
}
