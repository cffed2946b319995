import { useSignal } from '@preact/signals';
import type { EpochTally } from '../../domain/epoch-outcomes';
import type { EventKind } from '../../domain/event-record';
import { useWords } from '../app-context';
import { RhythmCharts } from './RhythmCharts';

/** When and where what is counted happened; drawn when it is opened. */
export function RhythmSection(props: { readonly tally: EpochTally; readonly kind: EventKind }) {
  const { t } = useWords();
  const isOpen = useSignal(false);
  return (
    <details
      class="around-multiples"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{t('rhythm.title')}</summary>
      {isOpen.value && <RhythmCharts {...props} />}
    </details>
  );
}
