import '../filters/area-bar.css';
import './note-bar.css';
import { useEffect, useRef } from 'preact/hooks';
import type { NotesState, NoteTool } from '../../state/notes-state';
import { useWords } from '../app-context';
import { HoldButtons } from './HoldButtons';
import { MeasureReadout } from './MeasureReadout';
import { RadiusField } from './RadiusField';

const HAS_CORNERS: ReadonlySet<NoteTool> = new Set(['line', 'arrow', 'area']);
/** Done at the first press. */
const IS_ONE_PRESS: ReadonlySet<NoteTool> = new Set(['point', 'text']);

/** Stands over the map while a tool is in hand: how it is used, what is drawn, and the way out. */
export function NoteBar({
  notes,
  tool,
  hasMap,
}: {
  readonly notes: NotesState;
  readonly tool: NoteTool;
  readonly hasMap: boolean;
}) {
  const { t } = useWords();
  const bar = useRef<HTMLFieldSetElement>(null);
  const { corners, canFinish, grip } = notes.drawing.progress.value;
  const isSelect = tool === 'select';

  useEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    // Before the page's own keys: Escape puts the tool down and does nothing else.
    const onKeyDown = (domEvent: KeyboardEvent) => {
      if (domEvent.key !== 'Escape') return;
      domEvent.preventDefault();
      notes.draw(null);
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [notes]);

  const hint = () => {
    if (!isSelect) return t(`noteMap.tool.${tool}`);
    if (grip === null) return t('noteMap.hold.none');
    return t(`noteMap.hold.${grip}`);
  };
  const keys = () => {
    if (isSelect) return t('noteMap.keys.select');
    return t(HAS_CORNERS.has(tool) ? 'noteMap.keys.many' : 'noteMap.keys.one');
  };
  return (
    <fieldset class="area-bar note-bar" ref={bar} aria-label={t('noteMap.bar')}>
      <p>
        {hasMap ? hint() : t('noteMap.noMap')}
        {hasMap && <small>{keys()}</small>}
      </p>
      <MeasureReadout notes={notes} tool={tool} />
      {tool === 'circle' && corners > 0 && <RadiusField drawing={notes.drawing} />}
      {isSelect && grip !== null && <HoldButtons notes={notes} grip={grip} />}
      {hasMap && HAS_CORNERS.has(tool) && (
        <button
          type="button"
          class="text-button"
          disabled={corners === 0}
          onClick={() => notes.drawing.ask({ type: 'undo-corner' })}
        >
          {t('noteMap.undoCorner')}
        </button>
      )}
      {hasMap && !IS_ONE_PRESS.has(tool) && (
        <button
          type="button"
          class="primary-button area-finish"
          disabled={!isSelect && !canFinish}
          onClick={() => (isSelect ? notes.draw(null) : notes.drawing.ask({ type: 'finish' }))}
        >
          {t(isSelect ? 'noteMap.done' : 'noteMap.finish')}
        </button>
      )}
      {!isSelect && (
        <button type="button" class="text-button" onClick={() => notes.draw(null)}>
          {t('noteMap.cancel')}
        </button>
      )}
    </fieldset>
  );
}
