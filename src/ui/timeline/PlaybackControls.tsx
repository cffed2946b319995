import { useSignal } from '@preact/signals';
import { SPEEDS } from '../../domain/playback';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { Segments } from '../controls/Segments';
import { PlayMoment } from './PlayMoment';

/** Play, step, speed, mode; and the moment in words. */
export function PlaybackControls() {
  const { state } = useApp();
  const { t, format } = useWords();
  const { playback } = state;
  const speed = playback.speed.value;
  // On small screens the rest stands above the axis while it is asked for.
  const isRestOpen = useSignal(false);

  return (
    <div class="playback">
      <PlayMoment />
      <Segments
        label={t('play.speed')}
        unit={t('play.speedUnit')}
        value={speed}
        options={SPEEDS.map((value) => ({
          value,
          text: format.number(value),
          name: t('play.speedOption', { count: value }),
        }))}
        onChoose={playback.useSpeed}
      />
      <button
        type="button"
        class="icon-button playback-more"
        title={t('play.more')}
        aria-label={t('play.more')}
        aria-expanded={isRestOpen.value}
        onClick={() => {
          isRestOpen.value = !isRestOpen.peek();
        }}
      >
        <Icon name="more" size={20} />
      </button>
      <div class={isRestOpen.value ? 'playback-rest playback-rest-open' : 'playback-rest'}>
        <Segments
          label={t('play.mode')}
          value={playback.mode.value}
          options={[
            { value: 'trailing', text: t('play.trailing'), hint: t('play.trailingHint') },
            { value: 'cumulative', text: t('play.cumulative'), hint: t('play.cumulativeHint') },
          ]}
          onChoose={playback.useMode}
        />
        <div class="playback-extras">
          <IconButton
            icon="previous"
            label={t('play.previous')}
            onClick={() => state.stepEvent(-1)}
          />
          <IconButton icon="next" label={t('play.next')} onClick={() => state.stepEvent(1)} />
          <IconButton
            icon="loop"
            label={t('play.loop')}
            isPressed={playback.isLooping.value}
            onClick={playback.toggleLoop}
          />
          <IconButton
            icon="skip"
            label={t('play.skipQuiet')}
            isPressed={playback.skipsQuiet.value}
            onClick={playback.toggleSkipQuiet}
          />
          <SpeedField />
        </div>
      </div>
    </div>
  );
}

/** Any number of days a second, for those the buttons do not serve. */
function SpeedField() {
  const { state } = useApp();
  const { t } = useWords();
  const { speed, useSpeed } = state.playback;
  return (
    <input
      class="speed-field"
      type="number"
      min="0.1"
      max="365"
      step="any"
      inputMode="decimal"
      title={t('play.speed')}
      aria-label={t('play.speed')}
      value={speed.value}
      onChange={(domEvent) => {
        useSpeed(Number(domEvent.currentTarget.value));
        domEvent.currentTarget.value = String(speed.peek());
      }}
    />
  );
}
