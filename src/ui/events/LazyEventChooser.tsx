import type { EventChoice } from '../../state/selection-state';
import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadChooser = () => import('./EventChooser').then(({ EventChooser }) => EventChooser);

/** The choice between events under one point, whose code comes with the first. */
export function LazyEventChooser({ origin }: { readonly origin: EventChoice['origin'] }) {
  const { state } = useApp();
  const isWanted = state.selection.choice.value?.origin === origin;
  const chooser = useLazy(loadChooser, isWanted);
  if (chooser.type !== 'ready') return null;
  const EventChooser = chooser.value;
  return <EventChooser origin={origin} />;
}
