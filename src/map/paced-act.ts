/** Something that is done at most every so often. */
export type PacedAct = {
  /** Has it done: at once, or at the end of the pause after the last time. */
  ask(): void;
  /** What was asked for is not done any more. */
  stop(): void;
};

/** @param pauseMs between two times */
export function createPacedAct(act: () => void, pauseMs: number): PacedAct {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsked = false;
  const run = () => {
    isAsked = false;
    timer = setTimeout(() => {
      timer = null;
      if (isAsked) run();
    }, pauseMs);
    act();
  };
  return {
    ask() {
      isAsked = true;
      if (timer === null) run();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      isAsked = false;
    },
  };
}
