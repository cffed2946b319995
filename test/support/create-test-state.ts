import type { Dataset } from '../../src/domain/dataset';
import type { TimeWindow } from '../../src/domain/time-window';
import { type AppState, createAppState, type InitialState } from '../../src/state/app-state';
import { createDataset } from './create-dataset';
import { createEventTime, createPlace } from './create-event-record';

const ERBIL = createPlace({
  id: 'erbil',
  name: { en: 'Erbil', ar: 'أربيل' },
  coordinates: [44.01, 36.19],
});

/** Six events from January to June 2021: the extent is 2021-01-10 to 2021-06-30. */
export const halfYear: Dataset = createDataset([
  { id: 'a', time: createEventTime('2021-01-10') },
  { id: 'b', time: createEventTime('2021-02-15T21:30+03:00', 1), kind: 'strike' },
  { id: 'c', time: createEventTime('2021-02-15'), kind: 'visit', route: [createPlace(), ERBIL] },
  { id: 'd', time: createEventTime('2021-03', 4), confidence: 'low' },
  { id: 'e', time: createEventTime('2021-04-01', 2, '2021-04-03'), kind: 'meeting' },
  { id: 'f', time: createEventTime('2021-06-30'), title: { en: 'Drones', ar: 'مسيّرات' } },
]);

/** What a bare address asks for, in English, light and with movement. */
export const bareStart: InitialState = {
  locale: 'en',
  system: { theme: 'light', reducedMotion: false },
};

/** Where a test begins beside that. */
export type TestStart = { readonly window: TimeWindow; readonly event: string };

/** A state of {@link halfYear} as a bare address starts it; give what the test is about. */
export function createTestState(
  { window, event, ...given }: Partial<InitialState & TestStart> = {},
  dataset: Dataset = halfYear,
): AppState {
  const state = createAppState(dataset, { ...bareStart, ...given });
  if (window !== undefined) state.window.show(window);
  if (event !== undefined) state.selection.select(event);
  return state;
}
