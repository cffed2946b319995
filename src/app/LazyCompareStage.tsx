import { useLazy } from '../ui/use-lazy';
import type { MapPicture } from './map-picture';

const loadStage = () => import('./CompareStage').then(({ CompareStage }) => CompareStage);

/** The second of two maps, whose code comes when a reader first compares. */
export function LazyCompareStage(props: {
  readonly mapPicture: MapPicture;
  /** Texts that only a guest's map says, by MapLibre's keys. */
  readonly texts?: () => Readonly<Record<string, string>>;
}) {
  const stage = useLazy(loadStage);
  if (stage.type !== 'ready') return null;
  const CompareStage = stage.value;
  return <CompareStage {...props} />;
}
