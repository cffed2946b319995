import './timeline.css';
import { useWords } from '../app-context';
import { PlaybackControls } from './PlaybackControls';
import { TimeAxis } from './TimeAxis';

export function Timeline() {
  const { t } = useWords();
  return (
    <section class="timeline" aria-label={t('axis.label')}>
      <PlaybackControls />
      <TimeAxis />
    </section>
  );
}
