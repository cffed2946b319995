import './area-bar.css';
import { useEffect, useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';

/** Stands over the map while an area is drawn: how it is done, how far it is, and the way out. */
export function AreaBar({ hasMap }: { readonly hasMap: boolean }) {
  const { state } = useApp();
  const { t } = useWords();
  const { tool, draft, canFinish, finish, cancel } = state.area;
  const bar = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    // Before the page's own keys: Escape ends the drawing and nothing else.
    const onKeyDown = (domEvent: KeyboardEvent) => {
      if (domEvent.key !== 'Escape') return;
      domEvent.preventDefault();
      cancel();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [cancel]);

  const isCircle = tool.value === 'circle';
  const made = draft.value;
  const radiusKm =
    made?.type === 'circle' && made.area?.type === 'circle' ? made.area.radiusKm : null;
  const corners = made?.type === 'polygon' ? made.corners.length : 0;
  return (
    <fieldset class="area-bar" ref={bar} aria-label={t(isCircle ? 'area.circle' : 'area.polygon')}>
      <p>
        {!hasMap && t('area.noMap')}
        {hasMap && t(isCircle ? 'area.drawCircle' : 'area.drawPolygon')}
        {hasMap && <small>{t(isCircle ? 'area.drawCircleKeys' : 'area.drawPolygonKeys')}</small>}
      </p>
      <output class="area-state">
        {radiusKm !== null && t('area.radiusNow', { km: radiusKm })}
        {corners > 0 && t('area.corners', { count: corners })}
      </output>
      {hasMap && (
        <button
          type="button"
          class="primary-button area-finish"
          disabled={!canFinish.value}
          onClick={finish}
        >
          {t('area.finish')}
        </button>
      )}
      <button type="button" class="text-button" onClick={cancel}>
        {t('area.cancel')}
      </button>
    </fieldset>
  );
}
