import { useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';

/** What a file picker offers; files are known by their contents, whatever their names. */
const ACCEPTED = '.geojson,.json,.kml,.gpx,.csv,.tsv,.txt,application/geo+json,application/json';

/** Opens the system's file picker; what is chosen is looked at before anything comes in. */
export function ImportButton() {
  const { actions } = useApp();
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="text-button" onClick={() => field.current?.click()}>
        {t('noteFiles.import')}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          actions.noteFiles.open([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
