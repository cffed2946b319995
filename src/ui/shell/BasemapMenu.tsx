import './basemap-menu.css';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { Retry } from '../controls/Retry';
import { useLazy } from '../use-lazy';

const loadChoices = () => import('./BasemapChoices').then(({ BasemapChoices }) => BasemapChoices);

/** What lies under the events: a button on the map, and a small panel that it opens, whose choices come then. */
export function BasemapMenu() {
  const { state, actions } = useApp();
  const { t } = useWords();
  const { basemap } = state;
  const isOpen = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // A link that asks for streets waits for the reader's word: the panel is open then by itself.
  const isShown = isOpen.value || basemap.question.value !== null;
  const choices = useLazy(loadChoices, isShown);
  const Choices = choices.type === 'ready' ? choices.value : null;

  const close = () => {
    isOpen.value = false;
    if (basemap.question.peek() !== null) actions.basemap.choose('offline');
  };

  useLayoutEffect(() => {
    const element = root.current;
    if (!isShown || element === null) return undefined;
    // Before the page's own keys: Escape closes this and nothing behind it.
    const onKeyDown = (domEvent: KeyboardEvent) => {
      if (domEvent.key !== 'Escape') return;
      domEvent.preventDefault();
      close();
      button.current?.focus();
    };
    // Whoever chooses here wants to see what comes of it, also where the question is gone by that.
    const stayOpen = () => {
      isOpen.value = true;
    };
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('change', stayOpen);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('change', stayOpen);
    };
  });

  useEffect(() => {
    if (!isOpen.value) return undefined;
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) === true) return;
      if (basemap.question.peek() === null) isOpen.value = false;
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [basemap, isOpen, isOpen.value]);

  return (
    <div class="basemap-menu" ref={root}>
      <button
        type="button"
        class="icon-button basemap-button"
        ref={button}
        title={t('ground.label')}
        aria-label={t('ground.label')}
        aria-haspopup="dialog"
        aria-expanded={isShown}
        onClick={() => {
          if (isShown) return close();
          actions.basemap.readOffer();
          isOpen.value = true;
        }}
      >
        <Icon name="layers" size={18} />
      </button>
      {isShown && (
        <div class="basemap-panel" role="dialog" aria-label={t('ground.label')}>
          <div class="basemap-head">
            <strong>{t('ground.label')}</strong>
            <IconButton
              icon="close"
              label={t('ground.close')}
              size={16}
              onClick={() => {
                close();
                button.current?.focus();
              }}
            />
          </div>
          {Choices !== null && <Choices takesFocus={isOpen.value} />}
          {choices.type === 'failed' && (
            <p class="basemap-note">
              <Retry text={t('ground.failed')} label={t('app.retry')} onRetry={choices.retry} />
            </p>
          )}
        </div>
      )}
    </div>
  );
}
