import { EVENTS_VIEWS } from '../../state/view-state';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { Segments } from '../controls/Segments';

/** The events as a list or as a table, what lies around some of them, or two windows. */
export function ViewSwitch() {
  const { state } = useApp();
  const { t } = useWords();
  const view = state.view.view.value;
  return (
    <div class="view-switch">
      <Segments
        label={t('view.label')}
        value={view}
        options={EVENTS_VIEWS.map((value) => ({ value, text: t(`view.${value}`) }))}
        onChoose={state.view.show}
      />
      <IconButton
        icon="around"
        label={t('view.coincidence')}
        isPressed={view === 'around'}
        onClick={() => state.view.show(view === 'around' ? 'list' : 'around')}
      />
    </div>
  );
}
