import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type DeviceActions, type StreetsKept, useApp, useWords } from '../app-context';
import { useLazy } from '../use-lazy';

/** Whether the page opens without a network, and what it keeps for that. */
export function OfflineSection() {
  const { actions } = useApp();
  const offline = useLazy(actions.loadDevice);
  return offline.type === 'ready' ? <Section offline={offline.value} /> : null;
}

function Section({ offline }: { readonly offline: DeviceActions }) {
  const { t } = useWords();
  const status = offline.state.status.value;
  const problem = offline.state.problem.value;
  return (
    <>
      <h3>{t('offline.title')}</h3>
      <p role="status">
        {t(`offline.${status}`)}
        {problem !== null && ` ${t(`offline.problem.${problem}`)}`}
      </p>
      {status === 'none' && problem !== 'unsupported' && (
        <p>
          <button type="button" class="text-button" onClick={offline.keep}>
            {t('offline.keep')}
          </button>
        </p>
      )}
      <Streets offline={offline} />
    </>
  );
}

/** Streets that were looked at stay for the next time, within bounds. */
function Streets({ offline }: { readonly offline: DeviceActions }) {
  const { t, format } = useWords();
  const kept = useSignal<StreetsKept | null>(null);
  useEffect(() => {
    offline.measureStreets().then((measured) => {
      kept.value = measured;
    });
  }, [offline, kept]);
  if (kept.value === null || kept.value.bytes === 0) return null;
  const { bytes, mostBytes } = kept.value;
  const clear = async () => {
    kept.value = await offline.clearStreets();
  };
  return (
    <p>
      {t('offline.streets', { size: format.fileSize(bytes), limit: format.fileSize(mostBytes) })}{' '}
      <button type="button" class="text-button" onClick={clear}>
        {t('offline.clearStreets')}
      </button>
    </p>
  );
}
