import './update-offer.css';
import type { DatasetChanges } from '../../domain/dataset-digest';
import { type DeviceActions, useWords, type Words } from '../app-context';

/** What is otherwise in the data, in a sentence. */
function changesText({ version, ...counts }: DatasetChanges, { locale, t }: Words): string {
  const parts = (['added', 'corrected', 'removed'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => t(`update.${what}`, { count: counts[what] }));
  return t('update.changes', {
    version,
    parts: new Intl.ListFormat(locale, { type: 'unit' }).format(parts),
  });
}

/** A later version of the page waits: the reader says when it comes. */
export function UpdateOffer({ offline }: { readonly offline: DeviceActions }) {
  const words = useWords();
  const { t } = words;
  const waiting = offline.state.waiting.value;
  if (waiting === null || offline.state.isPutOff.value) return null;
  const { changes } = waiting;
  return (
    <div class="notice update-offer">
      <p>
        {t('update.ready')}
        {changes !== null && ` ${changesText(changes, words)}`}
      </p>
      <button type="button" class="text-button" onClick={offline.takeOver}>
        {t('update.reload')}
      </button>
      <button type="button" class="text-button" onClick={offline.state.putOff}>
        {t('update.later')}
      </button>
    </div>
  );
}
