import { totalCasualties } from '../../domain/casualty-totals';
import type { EventRecord } from '../../domain/event-record';
import { harmTotalWords } from '../../i18n/harm-total-words';
import { useApp, useWords } from '../app-context';

/**
 * What attacks and strikes of a list come to, in one line that opens: killed and injured apart, and
 * of how many there is no figure. Nothing until the details are in, or where there is neither.
 */
export function CasualtyTotals({ events }: { readonly events: readonly EventRecord[] }) {
  const { state } = useApp();
  const { t } = useWords();
  const load = state.details.load.value;
  if (load.type !== 'ready') return null;
  const totals = totalCasualties(events, load.details.details);
  if (totals.events === 0) return null;
  const { killed, injured, incomplete } = totals;
  const words = {
    killed: harmTotalWords(killed, 'killed', t),
    injured: harmTotalWords(injured, 'injured', t),
  };
  return (
    <details class="totals">
      <summary>
        {t('totals.scope', { count: totals.events })}: {words.killed} · {words.injured}
        {incomplete > 0 && ` · ${t('totals.incomplete', { count: incomplete })}`}
      </summary>
      <ul>
        <li>
          {words.killed}.{' '}
          {killed.unknown > 0 && t('totals.unknownKilled', { count: killed.unknown })}
        </li>
        <li>
          {words.injured}.{' '}
          {injured.unknown > 0 && t('totals.unknownInjured', { count: injured.unknown })}
        </li>
        <li>{t('totals.explanation')}</li>
      </ul>
    </details>
  );
}
