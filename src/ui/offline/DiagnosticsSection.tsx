import './diagnostics.css';
import { useSignal } from '@preact/signals';
import { type Diagnosis, useApp, useWords } from '../app-context';
import { reportText } from './report-text';

/** What a bug report needs, folded away until it is asked for. */
export function DiagnosticsSection() {
  const { actions } = useApp();
  const { t } = useWords();
  const found = useSignal<Diagnosis | null>(null);
  const isCopied = useSignal(false);
  const read = async () => {
    isCopied.value = false;
    found.value = await (await actions.loadDevice()).readDiagnostics();
  };
  const diagnosis = found.value;
  const copy = async () => {
    if (diagnosis !== null) isCopied.value = await actions.copyText(reportText(diagnosis, t));
  };
  return (
    <details
      class="diagnostics"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) read();
      }}
    >
      <summary>{t('diagnosis.title')}</summary>
      <p>{t('diagnosis.hint')}</p>
      {diagnosis !== null && (
        <>
          <dl>
            {Object.entries(diagnosis).map(([name, value]) => (
              <div key={name}>
                <dt>{t(`diagnosis.${name as keyof Diagnosis}`)}</dt>
                <dd dir="ltr">{value}</dd>
              </div>
            ))}
          </dl>
          <p>
            <button type="button" class="text-button" onClick={copy}>
              {t('diagnosis.copy')}
            </button>{' '}
            <span role="status">{isCopied.value ? t('diagnosis.copied') : ''}</span>
          </p>
        </>
      )}
    </details>
  );
}
