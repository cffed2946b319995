import { type ReadonlySignal, signal } from '@preact/signals';

/** Something the reader should know; `code` names the words, `values` fill them. */
export type Notice = {
  readonly code:
    | 'bad-date'
    | 'bad-value'
    | 'swapped-dates'
    | 'outside-extent'
    | 'unknown-event'
    | 'unknown-subject'
    | 'unknown-values'
    | 'filters-lifted'
    | 'filters-failed'
    | 'version-missing'
    | 'set-aside'
    | 'details-failed'
    | 'basemap-problem'
    | 'streets-failed'
    | 'file-refused'
    | 'file-not-kept'
    | 'file-not-removed'
    | 'copy-failed'
    | 'share-failed'
    | 'note-files-failed'
    | 'unexpected';
  readonly values: Readonly<Record<string, string | number>>;
};

export type NumberedNotice = Notice & { readonly id: number };

export type NoticeState = {
  readonly notices: ReadonlySignal<readonly NumberedNotice[]>;
  /** The same notice is not told twice while it stands. */
  tell(notice: Notice): void;
  dismiss(id: number): void;
};

const saysTheSame = (a: Notice, b: Notice) =>
  a.code === b.code && JSON.stringify(a.values) === JSON.stringify(b.values);

export function createNoticeState(): NoticeState {
  const notices = signal<readonly NumberedNotice[]>([]);
  let nextId = 1;
  return {
    notices,
    tell(notice) {
      if (notices.peek().some((standing) => saysTheSame(standing, notice))) return;
      notices.value = [...notices.peek(), { ...notice, id: nextId++ }];
    },
    dismiss(id) {
      notices.value = notices.peek().filter((notice) => notice.id !== id);
    },
  };
}
