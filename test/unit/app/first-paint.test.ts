import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awaitFirstPaint } from '../../../src/app/first-paint';

/** Tells the page of paints, as long as it listens. */
class PaintObserver {
  static all: PaintObserver[] = [];
  isListening = false;
  readonly #hear: (list: { getEntriesByName(name: string): readonly string[] }) => void;

  constructor(hear: (list: { getEntriesByName(name: string): readonly string[] }) => void) {
    this.#hear = hear;
    PaintObserver.all.push(this);
  }

  observe({ type }: { readonly type: string }): void {
    this.isListening = type === 'paint';
  }

  disconnect(): void {
    this.isListening = false;
  }

  tell(paint: string): void {
    if (!this.isListening) throw new Error('Nobody listens');
    this.#hear({ getEntriesByName: (name) => [paint].filter((one) => one === name) });
  }
}

beforeEach(() => {
  PaintObserver.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', PaintObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether it has come, now. */
function follow(promise: Promise<void>): () => Promise<boolean> {
  let isThere = false;
  void promise.then(() => {
    isThere = true;
  });
  return async () => {
    await Promise.resolve();
    return isThere;
  };
}

it('waits for what can be read, and then listens no more', async () => {
  const isThere = follow(awaitFirstPaint());
  const [observer] = PaintObserver.all;
  observer?.tell('first-paint');
  expect(await isThere()).toBe(false);
  observer?.tell('first-contentful-paint');
  expect(await isThere()).toBe(true);
  expect(observer?.isListening).toBe(false);
});

it('waits a second at most, and then listens no more', async () => {
  const isThere = follow(awaitFirstPaint());
  vi.advanceTimersByTime(999);
  expect(await isThere()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await isThere()).toBe(true);
  expect(PaintObserver.all.map(({ isListening }) => isListening)).toEqual([false]);
});
