/** A way of showing a window of time. */
export type Contestant = {
  /** Shows the events from one day until another; the next frames draw it. */
  readonly show: (from: number, until: number) => void;
  /** Resolves when what was asked for last is handed to the GPU. */
  readonly drawn: () => Promise<unknown>;
  readonly gl: WebGL2RenderingContext;
};

/** What the runner asks of a page. */
export type StepBench = {
  /** Shows a window and waits until it is on the screen. */
  readonly show: (from: number, until: number) => Promise<void>;
  /** Moves the window on by a day so many times, fewer if time runs out; how many it were. */
  readonly step: (from: number, until: number, count: number, limitMs: number) => Promise<number>;
};

declare global {
  interface Window {
    stepBench?: StepBench;
  }
}

/** Offers the runner a page that is ready to be measured. */
export function offerSteps({ show, drawn, gl }: Contestant): void {
  const pixel = new Uint8Array(4);
  const stepOnce = async (from: number, until: number): Promise<void> => {
    const drawing = drawn();
    show(from, until);
    await drawing;
    // Waits for the GPU, so that steps do not queue up there: asleep, at no cost of its own.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  };
  window.stepBench = {
    show: async (from, until) => {
      await stepOnce(from, until);
      // The picture is on the screen with the frame after.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    step: async (from, until, count, limitMs) => {
      const endMs = performance.now() + limitMs;
      let day = 0;
      for (; day < count && performance.now() < endMs; day++) {
        await stepOnce(from + day, until + day);
      }
      return day;
    },
  };
}
