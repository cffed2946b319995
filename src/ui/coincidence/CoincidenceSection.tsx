import './coincidence.css';
import { useMemo, useState } from 'preact/hooks';
import {
  COINCIDENCE_ORDERS,
  COINCIDENCE_REACHES,
  type CoincidenceOrder,
  type CoincidenceReach,
  DEFAULT_REACH,
  findCoincidence,
} from '../../domain/coincidence';
import type { EventRecord } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { Segments } from '../controls/Segments';
import { CoincidenceList } from './CoincidenceList';
import { CoincidenceStrip } from './CoincidenceStrip';

/** What else is recorded near an event in time; never said to be connected. */
export function CoincidenceSection({ event }: { readonly event: EventRecord }) {
  const { state } = useApp();
  const { t, format } = useWords();
  // They stay as they are from card to card, for as long as one is open.
  const [reach, setReach] = useState<CoincidenceReach>(DEFAULT_REACH);
  const [order, setOrder] = useState<CoincidenceOrder>('days');
  const [isSharedOnly, setSharedOnly] = useState(false);
  const { near, sometime } = useMemo(
    () => findCoincidence(event, state.dataset.events, reach),
    [event, state, reach],
  );
  const isMonth = event.time.precision === 'month';
  const span = t('coincidence.days', { count: reach });
  const wanted = (found: typeof near) =>
    isSharedOnly ? found.filter(({ sharedActors }) => sharedActors.length > 0) : found;

  return (
    <section class="card-section coincidence">
      <h3>{t('coincidence.title')}</h3>
      <p class="card-hint">{t('coincidence.caution')}</p>
      {!isMonth && (
        <>
          <div class="coincidence-choices">
            <Segments
              label={t('coincidence.reach')}
              unit={t('coincidence.unit')}
              value={reach}
              options={COINCIDENCE_REACHES.map((days) => ({
                value: days,
                text: `±${format.number(days)}`,
                name: t('coincidence.days', { count: days }),
              }))}
              onChoose={setReach}
            />
          </div>
          <CoincidenceStrip event={event} near={wanted(near)} reach={reach} />
          <p class="card-hint">{t('coincidence.count', { count: near.length, span })}</p>
          <div class="coincidence-choices">
            <Segments
              label={t('coincidence.order')}
              value={order}
              options={COINCIDENCE_ORDERS.map((value) => ({
                value,
                text: t(`coincidence.order.${value}`),
              }))}
              onChoose={setOrder}
            />
          </div>
        </>
      )}
      <label class="coincidence-shared">
        <input
          type="checkbox"
          checked={isSharedOnly}
          onChange={() => setSharedOnly(!isSharedOnly)}
        />
        {t('coincidence.sharedOnly')}
      </label>
      {wanted(isMonth ? sometime : near).length === 0 && (
        <p class="card-hint">
          {t(
            (isMonth ? sometime : near).length > 0 ? 'coincidence.noneShared' : 'coincidence.none',
          )}
        </p>
      )}
      <CoincidenceList
        label={t('coincidence.title')}
        event={event}
        found={wanted(near)}
        order={order}
      />
      {wanted(sometime).length > 0 && (
        <>
          <h4 class="coincidence-sometime">{t('coincidence.sometime')}</h4>
          <CoincidenceList
            label={t('coincidence.sometime')}
            event={event}
            found={wanted(sometime)}
            order={isMonth ? 'days' : order}
            hasDays={false}
          />
        </>
      )}
    </section>
  );
}
