import type { GroundProblemCode } from '../../domain/map-ground';
import type { StorageProblemCode } from '../../domain/storage-problem';
import type { Notice } from '../../state/notice-state';
import { useApp, useWords, type Words } from '../app-context';
import { IconButton } from '../controls/IconButton';

/** Latin names keep their letters' order within an Arabic sentence (first strong isolate). */
const isolate = (values: Notice['values']): Notice['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );

/** Why a ground cannot be drawn, as the second half of a sentence. */
function groundReason({ values }: Notice, t: Words['t']): string {
  return t(`groundProblem.${values.problem as GroundProblemCode}`, isolate(values));
}

/** A notice's words. */
function noticeText(notice: Notice, t: Words['t']): string {
  const { code, values } = notice;
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
    case 'unknown-subject':
      return t('notice.unknownSubject', isolate(values));
    case 'unknown-values':
      return t('notice.unknownValues', { ...isolate(values), count: Number(values.count) });
    case 'filters-failed':
      return t('filters.failed');
    case 'filters-lifted':
      return t('notice.filtersLifted', isolate(values));
    case 'version-missing':
      return t('notice.versionMissing', isolate(values));
    case 'set-aside':
      return t('notice.setAside', { count: Number(values.count) });
    case 'details-failed':
      return t('card.detailsFailed');
    case 'basemap-problem':
      return t('map.basemapProblem', values);
    case 'streets-failed':
      return t('ground.streetsFailed', { reason: groundReason(notice, t) });
    case 'file-refused':
      return t('ground.fileRefused', { ...isolate(values), reason: groundReason(notice, t) });
    case 'file-not-kept':
      return t(`ground.keepFailed.${values.problem as StorageProblemCode}`, isolate(values));
    case 'file-not-removed':
      return t('ground.fileNotRemoved');
    case 'copy-failed':
      return t('card.copyFailed');
    case 'share-failed':
      return t('share.failed');
    case 'note-files-failed':
      return t('noteFiles.failed');
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
