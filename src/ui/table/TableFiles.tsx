import { rebuildFeature } from '../../domain/rebuild-feature';
import { SHOWN_FILE_FORMS, type ShownFileForm, toShownFile } from '../../domain/shown-file';
import { describeFilter } from '../../i18n/filter-words';
import { useApp, useWords } from '../app-context';
import { Popover } from '../controls/Popover';
import { useFilterWords } from '../filters/use-filter-words';
import { citeWork, viewWork } from '../share/cite-work';
import type { TableRow } from './table-columns';

/** The events shown as files, in the table's order, and the files of the whole dataset. */
export function TableFiles({ rows }: { readonly rows: readonly TableRow[] }) {
  const { state, actions } = useApp();
  const words = useWords();
  const { t } = words;
  const filterWords = useFilterWords();
  const load = state.details.load.value;

  const save = (form: ShownFileForm) => {
    if (load.type !== 'ready') return;
    const features = rows.flatMap(({ event }) => rebuildFeature(event, load.details) ?? []);
    const missing = rows.length - features.length;
    if (missing > 0) state.notices.tell({ code: 'set-aside', values: { count: missing } });
    const { title, version, published } = state.dataset;
    const link = actions.linkToView();
    const filters = describeFilter(filterWords, state.filter.filter.peek()).map(({ text }) => text);
    const view = viewWork(state, words, filters);
    actions.saveFile(
      toShownFile(form, features, {
        title,
        version,
        published,
        window: state.window.window.peek(),
        filters,
        link,
        citation: citeWork('plain', view, state, words, link, actions.today()),
      }),
    );
  };

  return (
    <Popover label={t('table.download')} icon="download">
      <div class="table-files">
        <h3>{t('table.shownFiles', { count: rows.length })}</h3>
        {SHOWN_FILE_FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="text-button"
            disabled={load.type !== 'ready' || rows.length === 0}
            onClick={() => save(form)}
          >
            {t(`table.${form}`)}
          </button>
        ))}
        {load.type !== 'ready' && <p>{t('table.filesWait')}</p>}
        <h3>{t('table.wholeFiles', { count: state.dataset.events.length })}</h3>
        {SHOWN_FILE_FORMS.map((form) => (
          <a key={form} href={`./data/events.${form}`} download>
            {t(`table.${form}`)}
          </a>
        ))}
        <p>{t('table.filesHint')}</p>
      </div>
    </Popover>
  );
}
