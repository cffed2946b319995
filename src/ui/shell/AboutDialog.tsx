import { useEffect, useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';

const FILES = ['data/events.geojson', 'data/events.csv', 'data/README.txt'] as const;

/** What this is, what it covers, its files and its keys. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { state } = useApp();
  const { t, format } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    // A press beside the dialog closes it; by keyboard Escape does.
    const onBackdrop = (domEvent: MouseEvent) => {
      if (domEvent.target === element) element.close();
    };
    element.addEventListener('click', onBackdrop);
    return () => element.removeEventListener('click', onBackdrop);
  }, []);

  const keys = [
    ['Space', t('about.keyPlay')],
    [', .', t('about.keyStep')],
    ['Shift ← →', t('about.keyMapEvents')],
    ['Enter', t('about.keyMapOpen')],
    ['/', t('about.keySearch')],
    ['Esc', t('about.keyClose')],
  ] as const;
  return (
    <dialog class="about" ref={dialog} aria-labelledby="about-title" onClose={onClose}>
      <div class="about-body">
        <IconButton
          icon="close"
          label={t('about.close')}
          className="about-close"
          onClick={() => dialog.current?.close()}
        />
        <h2 id="about-title">{t('about.title')}</h2>
        <p>{t('about.what')}</p>
        <p>{t('about.incomplete')}</p>
        <p>
          {t('about.dataset', {
            version: state.dataset.version,
            count: state.dataset.events.length,
            span: format.span(state.window.extent),
          })}
        </p>
        <p>{t('about.licence')}</p>
        <p>{t('about.private')}</p>
        <h3>{t('about.files')}</h3>
        <ul class="about-files">
          {FILES.map((file) => (
            <li key={file}>
              <a href={`./${file}`} download dir="ltr">
                {file}
              </a>
            </li>
          ))}
        </ul>
        <h3>{t('about.keys')}</h3>
        <dl class="about-keys">
          {keys.map(([key, text]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
