import type { Notice } from '../../state/notice-state';
import { useApp, useWords, type Words } from '../app-context';
import { IconButton } from '../controls/IconButton';

/** A notice's words. */
function noticeText({ code, values }: Notice, t: Words['t']): string {
  switch (code) {
    case 'bad-date':
      return t('notice.badDate', values);
    case 'bad-value':
      return t('notice.badValue', values);
    case 'swapped-dates':
      return t('notice.swappedDates');
    case 'outside-extent':
      return t('notice.outsideExtent');
    case 'unknown-event':
      return t('notice.unknownEvent', values);
    case 'set-aside':
      return t('notice.setAside', { count: Number(values.count) });
    case 'details-failed':
      return t('card.detailsFailed');
    case 'basemap-problem':
      return t('map.basemapProblem', values);
    case 'copy-failed':
      return t('card.copyFailed');
    case 'unexpected':
      return t('notice.unexpected', values);
  }
}

/** What the reader should know, until dismissed. */
export function Notices() {
  const { state } = useApp();
  const { t } = useWords();
  const notices = state.notices.notices.value;
  return (
    <section class="notices" aria-label={t('notices.label')} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} class="notice">
          <p dir="auto">{noticeText(notice, t)}</p>
          <IconButton
            icon="close"
            label={t('notice.dismiss')}
            size={14}
            onClick={() => state.notices.dismiss(notice.id)}
          />
        </div>
      ))}
    </section>
  );
}
