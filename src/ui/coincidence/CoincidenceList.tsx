import { useState } from 'preact/hooks';
import {
  type CoincidenceOrder,
  type CoincidingEvent,
  type EventDistance,
  pickCoinciding,
} from '../../domain/coincidence';
import type { EventRecord } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { EventChips } from '../events/EventChips';

const SHOWN_AT_ONCE = 8;

/** Kilometres as precise as they are known: to five where a city is all that is known. */
const roundKm = (km: number, isAbout: boolean): number =>
  isAbout && km >= 20 ? Math.round(km / 5) * 5 : Math.round(km);

/** Found events to go to, each with its days, its distance and who takes part in both. */
export function CoincidenceList({
  label,
  event,
  found,
  order,
  hasDays = true,
}: {
  readonly label: string;
  readonly event: EventRecord;
  readonly found: readonly CoincidingEvent[];
  readonly order: CoincidenceOrder;
  /** False where neither can be placed within days. */
  readonly hasDays?: boolean;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const [openedFor, setOpenedFor] = useState<string | null>(null);
  const load = state.details.load.value;

  const daysWords = (days: number): string => {
    if (days === 0) return t('coincidence.sameDay');
    return days < 0
      ? t('coincidence.before', { count: -days })
      : t('coincidence.after', { count: days });
  };
  const distanceWords = (distance: EventDistance, { place }: EventRecord): string => {
    if (distance.type === 'unlocated') {
      return place.kind === 'country'
        ? t('coincidence.across', { place: place.name[locale] })
        : t('coincidence.unlocated');
    }
    if (distance.type === 'same-place') {
      return t(distance.isAbout ? 'coincidence.sameArea' : 'coincidence.samePlace');
    }
    const km = roundKm(distance.km, distance.isAbout);
    if (km === 0) return t('coincidence.underOneKm');
    return t(distance.isAbout ? 'coincidence.aboutKm' : 'coincidence.km', { km });
  };
  // Names come with the details; until then nothing is said.
  const sharedWords = (ids: readonly string[]): string | null => {
    if (ids.length === 0 || load.type !== 'ready') return null;
    const names = ids.map((id) => `\u2068${load.details.actors.get(id)?.name[locale] ?? id}\u2069`);
    return t('coincidence.also', { names: names.join(locale === 'ar' ? '، ' : ', ') });
  };

  const isOpen = openedFor === event.id;
  const shown = pickCoinciding(found, order, isOpen ? found.length : SHOWN_AT_ONCE);
  if (found.length === 0) return null;
  return (
    <>
      <EventChips
        label={label}
        chips={shown.map((one) => ({
          event: one.event,
          note: [
            hasDays ? daysWords(one.days) : format.eventTime(one.event.time),
            distanceWords(one.distance, one.event),
            sharedWords(one.sharedActors),
          ]
            .filter((note) => note !== null)
            .join(' · '),
        }))}
      />
      {shown.length < found.length && (
        <button type="button" class="text-button" onClick={() => setOpenedFor(event.id)}>
          {t('coincidence.more', { count: found.length - shown.length })}
        </button>
      )}
    </>
  );
}
