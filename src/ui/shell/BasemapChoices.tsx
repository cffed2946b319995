import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { BasemapChoice, StreetsOffer } from '../../state/basemap-state';
import { useApp, useWords, type Words } from '../app-context';
import { IconButton } from '../controls/IconButton';

/** What a file picker offers; systems that do not know the ending go by the other two. */
const ACCEPTED = '.pmtiles,application/vnd.pmtiles,application/octet-stream';

/** The grounds there are, the reader's own file, and the question before another host is asked. */
export function BasemapChoices({ takesFocus }: { readonly takesFocus: boolean }) {
  const { state, actions } = useApp();
  const { t, format } = useWords();
  const { basemap } = state;
  const group = useId();
  const offer = basemap.offer.value;
  const own = basemap.ownArchive.value;
  const choose = (choice: BasemapChoice) => actions.basemap.choose(choice);
  const shared = { group, chosen: basemap.choice.value, onChoose: choose };
  const choices = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) choices.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [takesFocus]);
  return (
    <>
      <fieldset ref={choices} class="basemap-choices" aria-label={t('ground.label')}>
        <Choice {...shared} value="offline" name={t('ground.offline')}>
          {t('ground.offlineHint')}
        </Choice>
        <Choice
          {...shared}
          value="streets"
          name={
            offer.type === 'ready'
              ? t('ground.streetsFrom', { name: offer.source.name })
              : t('ground.streets')
          }
          isDisabled={offer.type !== 'ready'}
        >
          {offerHint(offer, t)}
        </Choice>
        {own !== null && (
          <div class="basemap-own">
            <Choice {...shared} value="file" name={own.name}>
              {t(own.isKept ? 'ground.fileKept' : 'ground.fileNotKept', {
                size: format.fileSize(own.sizeBytes),
              })}
            </Choice>
            <IconButton
              icon="remove"
              size={16}
              label={t('ground.remove', { name: own.name })}
              onClick={actions.basemap.removeFile}
            />
          </div>
        )}
      </fieldset>
      <Question />
      {basemap.isBusy.value && <p class="basemap-note">{t('ground.busy')}</p>}
      <label class="basemap-open">
        <input
          type="file"
          class="visually-hidden"
          accept={ACCEPTED}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) actions.basemap.openFile(file);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <span>{t('ground.open')}</span>
        <span class="basemap-hint">{t('ground.openHint')}</span>
      </label>
    </>
  );
}

function offerHint(offer: StreetsOffer, t: Words['t']): string {
  if (offer.type === 'ready') {
    return offer.host === null
      ? t('ground.streetsOwnHint')
      : t('ground.streetsHint', { host: offer.host });
  }
  if (offer.type === 'none') {
    return t(`groundProblem.${offer.problem.code}`, offer.problem.values);
  }
  return t('ground.reading');
}

/** Which host would be contacted, and what it would learn; nothing is until the reader agrees. */
function Question() {
  const { state, actions } = useApp();
  const { t } = useWords();
  const host = state.basemap.question.value;
  if (host === null) return null;
  return (
    <div class="basemap-question">
      <p role="alert">{t('ground.question', { host })}</p>
      <button type="button" class="basemap-agree" onClick={actions.basemap.agree}>
        {t('ground.agree', { host })}
      </button>
      <button type="button" onClick={() => actions.basemap.choose('offline')}>
        {t('ground.decline')}
      </button>
    </div>
  );
}

function Choice({
  group,
  value,
  chosen,
  name,
  isDisabled = false,
  onChoose,
  children,
}: {
  readonly group: string;
  readonly value: BasemapChoice;
  readonly chosen: BasemapChoice;
  readonly name: string;
  readonly isDisabled?: boolean;
  readonly onChoose: (choice: BasemapChoice) => void;
  readonly children: ComponentChildren;
}) {
  const hint = useId();
  return (
    <label class={isDisabled ? 'basemap-choice basemap-choice-off' : 'basemap-choice'}>
      <input
        type="radio"
        name={group}
        aria-label={name}
        aria-describedby={hint}
        checked={chosen === value}
        disabled={isDisabled}
        onChange={() => onChoose(value)}
      />
      <span class="basemap-name" dir="auto">
        {name}
      </span>
      <span class="basemap-hint" id={hint}>
        {children}
      </span>
    </label>
  );
}
