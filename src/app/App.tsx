import './app.css';
import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useLayoutEffect } from 'preact/hooks';
import { type AppContext, AppContextProvider } from '../ui/app-context';
import { LazyEditionNote } from '../ui/edition/LazyEditionNote';
import { CountStatus } from '../ui/events/CountStatus';
import { DetailCard } from '../ui/events/DetailCard';
import { EventCount } from '../ui/events/EventCount';
import { EventList } from '../ui/events/EventList';
import { LazyView } from '../ui/events/LazyView';
import { FILTER_BUTTON_ID } from '../ui/filters/FilterButton';
import { LazyFilterChips } from '../ui/filters/LazyFilterChips';
import { LazyFilterPanel } from '../ui/filters/LazyFilterPanel';
import { UndoStatus } from '../ui/filters/UndoStatus';
import { startKeyboard } from '../ui/keyboard';
import { startLastKey } from '../ui/last-key';
import { LazyNotes } from '../ui/notes/LazyNotes';
import { NOTES_BUTTON_ID } from '../ui/notes/NotesButton';
import { FileDrop } from '../ui/notes-files/FileDrop';
import { LazyImportDialog } from '../ui/notes-files/LazyImportDialog';
import { LazyShareDialog } from '../ui/share/LazyShareDialog';
import { Header } from '../ui/shell/Header';
import { Notices } from '../ui/shell/Notices';
import { SEARCH_FIELD_ID } from '../ui/shell/SearchField';
import { Sheet } from '../ui/shell/Sheet';
import { Timeline } from '../ui/timeline/Timeline';
import { LazyCompareStage } from './LazyCompareStage';
import { MapStage } from './MapStage';
import type { MapPicture } from './map-picture';
import { type PageDialog, PageDialogs } from './PageDialogs';

/** The frame of the page: header, list, map, card, axis. */
export function App({
  context,
  isWide,
  mapPicture,
}: {
  readonly context: AppContext;
  readonly isWide: ReadonlySignal<boolean>;
  readonly mapPicture: MapPicture;
}) {
  const isShareOpen = useSignal(false);
  const areFiltersOpen = useSignal(false);
  const dialog = useSignal<PageDialog | null>(null);
  const { state } = context;
  const { t } = context.words.value;

  // Before the page says that it is ready: a key pressed then must not be lost.
  useLayoutEffect(
    () =>
      startKeyboard(state, {
        focusSearch: () => document.getElementById(SEARCH_FIELD_ID)?.focus(),
        openShortcuts: () => {
          dialog.value = 'shortcuts';
        },
      }),
    [dialog, state],
  );
  useEffect(startLastKey, []);

  const closeFilters = useCallback(() => {
    areFiltersOpen.value = false;
    document.getElementById(FILTER_BUTTON_ID)?.focus();
  }, [areFiltersOpen]);
  // An area is drawn on the map, which the filters cover on small screens.
  const hasFilters = areFiltersOpen.value && (isWide.value || state.area.tool.value === null);
  const filters = hasFilters && <LazyFilterPanel isWide={isWide.value} onClose={closeFilters} />;

  const areNotesOpen = state.notesPanel.isOpen.value;
  // Filters and notes stand in the list's place; whichever was opened last.
  useSignalEffect(() => {
    if (state.notesPanel.isOpen.value) areFiltersOpen.value = false;
  });
  useSignalEffect(() => {
    if (areFiltersOpen.value) state.notesPanel.close();
  });
  // A note chosen on the map or the axis is shown where notes are.
  useSignalEffect(() => {
    const selected = state.notes.value?.selected.value ?? null;
    if (selected !== null) state.notesPanel.open();
  });
  useEffect(() => {
    if (!areNotesOpen) return undefined;
    return () => document.getElementById(NOTES_BUTTON_ID)?.focus();
  }, [areNotesOpen]);

  const view = state.view.view.value;
  const list = (
    <>
      <LazyEditionNote />
      <LazyFilterChips />
      <EventCount />
      {view === 'list' ? <EventList /> : <LazyView key={view} view={view} />}
    </>
  );
  return (
    <AppContextProvider.Provider value={context}>
      <div class="app">
        {/* Filters stand in the list's place where there is room for one of them. */}
        {!(isWide.value && (hasFilters || areNotesOpen)) && (
          <a class="skip-link" href="#events">
            {t('app.skipToList')}
          </a>
        )}
        <a class="skip-link" href="#map">
          {t('app.skipToMap')}
        </a>
        <Header
          onShare={() => {
            isShareOpen.value = true;
          }}
          areFiltersOpen={areFiltersOpen.value}
          onFilters={() => {
            areFiltersOpen.value = !areFiltersOpen.peek();
          }}
          onAbout={() => {
            dialog.value = 'about';
          }}
        />
        <main class={view === 'list' ? 'stage' : 'stage has-table'}>
          <CountStatus />
          {isWide.value && (
            <div class="panel">{filters || (areNotesOpen && <LazyNotes />) || list}</div>
          )}
          <UndoStatus />
          <MapStage isWide={isWide} mapPicture={mapPicture} />
          {view === 'compare' && <LazyCompareStage mapPicture={mapPicture} />}
          {isWide.value && <DetailCard />}
          {!isWide.value && (
            <Sheet list={list} card={<DetailCard />} notes={areNotesOpen && <LazyNotes />} />
          )}
        </main>
        <Timeline />
        <Notices />
        {isShareOpen.value && (
          <LazyShareDialog
            onClose={() => {
              isShareOpen.value = false;
            }}
          />
        )}
        {!isWide.value && filters}
        <PageDialogs open={dialog} />
        <LazyImportDialog />
        <FileDrop />
      </div>
    </AppContextProvider.Provider>
  );
}
