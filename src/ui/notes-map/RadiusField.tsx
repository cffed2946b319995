import { useId, useState } from 'preact/hooks';
import { toWesternDigits } from '../../domain/digits';
import type { NoteDrawingState } from '../../state/note-drawing-state';
import { useWords } from '../app-context';

const MIN_KM = 0.001;
const MAX_KM = 5000;

/** The radius of the circle at hand, typed; any of the digits in use, comma or point. */
export function RadiusField({ drawing }: { readonly drawing: NoteDrawingState }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const hintId = useId();
  const km = Number(toWesternDigits(text).replace(/[,\u066b]/, '.'));
  const isRight = km >= MIN_KM && km <= MAX_KM;
  const isWrong = text.trim() !== '' && !isRight;
  return (
    <form
      class="note-radius"
      onSubmit={(domEvent) => {
        domEvent.preventDefault();
        if (isRight) drawing.ask({ type: 'radius', km });
      }}
    >
      <label>
        {t('noteMap.radiusField')}
        <input
          type="text"
          inputMode="decimal"
          dir="ltr"
          size={6}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? hintId : undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="text-button" disabled={!isRight}>
        {t('noteMap.useRadius')}
      </button>
      {isWrong && <small id={hintId}>{t('noteMap.radiusWrong')}</small>}
    </form>
  );
}
