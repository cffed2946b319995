import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadBar = () => import('./AreaBar').then(({ AreaBar }) => AreaBar);

/** Over the map while an area is drawn. */
export function LazyAreaBar({ hasMap }: { readonly hasMap: boolean }) {
  const { state } = useApp();
  const isDrawing = state.area.tool.value !== null;
  const bar = useLazy(loadBar, isDrawing);
  if (!isDrawing || bar.type !== 'ready') return null;
  const AreaBar = bar.value;
  return <AreaBar hasMap={hasMap} />;
}
