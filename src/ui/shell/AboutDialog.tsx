import { useApp, useWords } from '../app-context';
import { ModalDialog } from '../controls/ModalDialog';
import { DiagnosticsSection } from '../offline/DiagnosticsSection';
import { OfflineSection } from '../offline/OfflineSection';

const FILES = ['data/events.geojson', 'data/events.csv', 'data/README.txt'] as const;

/** What this is, what it covers, and its files. */
export function AboutDialog({
  onClose,
  onShortcuts,
}: {
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
}) {
  const { state } = useApp();
  const { t, format } = useWords();
  return (
    <ModalDialog title={t('about.title')} closeLabel={t('about.close')} onClose={onClose}>
      <p>{t('about.what')}</p>
      <p>{t('about.incomplete')}</p>
      <p>
        {t('about.dataset', {
          version: state.dataset.version,
          count: state.dataset.events.length,
          span: format.span(state.window.extent),
        })}
      </p>
      <p>
        {t('about.licence')}{' '}
        <a href="./licences.html" target="_blank" rel="noopener">
          {t('about.licences')}
        </a>
      </p>
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
      <OfflineSection />
      <DiagnosticsSection />
      <p>
        <button type="button" class="text-button" onClick={onShortcuts}>
          {t('shortcuts.title')}
        </button>
      </p>
    </ModalDialog>
  );
}
