import { EVENTS_VIEWS } from '../../state/view-state';
import { useApp, useWords } from '../app-context';
import { Segments } from '../controls/Segments';

/** The events as a list or as a table. */
export function ViewSwitch() {
  const { state } = useApp();
  const { t } = useWords();
  return (
    <div class="view-switch">
      <Segments
        label={t('view.label')}
        value={state.view.view.value}
        options={EVENTS_VIEWS.map((view) => ({ value: view, text: t(`view.${view}`) }))}
        onChoose={state.view.show}
      />
    </div>
  );
}
