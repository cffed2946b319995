/** Something that is done in a task of its own, so that the reader's hand may come in between. */
export type Later = {
  /** Does it soon, once, however often it is asked for. */
  readonly ask: () => void;
  /** Does it now, if it has been asked for. */
  readonly flush: () => void;
  readonly stop: () => void;
};

export function later(act: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = (): void => {
    stop();
    act();
  };
  return {
    ask: () => {
      timer ??= setTimeout(now);
    },
    flush: () => {
      if (timer !== undefined) now();
    },
    stop,
  };
}
