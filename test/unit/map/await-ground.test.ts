import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitGround } from '../../../src/map/await-ground';
import type { GlMap } from '../../../src/map/maplibre';

/** What is used of a map: its events. */
function createEvents() {
  const listeners = new Map<string, Set<(event: object) => void>>();
  const of = (type: string) => {
    const known = listeners.get(type) ?? new Set();
    listeners.set(type, known);
    return known;
  };
  const map = {
    on: (type: string, listener: (event: object) => void) => of(type).add(listener),
    off: (type: string, listener: (event: object) => void) => of(type).delete(listener),
    once(type: string, listener: (event: object) => void) {
      const only = (event: object) => {
        of(type).delete(only);
        listener(event);
      };
      of(type).add(only);
    },
  };
  return {
    map: map as unknown as GlMap,
    fire(type: string, event: object = {}) {
      for (const listener of [...of(type)]) listener(event);
    },
    get count() {
      return [...listeners.values()].reduce((sum, { size }) => sum + size, 0);
    },
  };
}

const LONG_MS = 10_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('awaitGround', () => {
  it('goes on with the first tile, once', () => {
    const { map, fire } = createEvents();
    const onGround = vi.fn();
    awaitGround(map, onGround);
    fire('style.load');
    fire('sourcedata');
    expect(onGround).not.toHaveBeenCalled();
    fire('sourcedata', { tile: {} });
    fire('sourcedata', { tile: {} });
    fire('style.load');
    vi.advanceTimersByTime(LONG_MS);
    expect(onGround).toHaveBeenCalledOnce();
  });

  it('does not wait for ever for a tile', () => {
    const { map, fire } = createEvents();
    const onGround = vi.fn();
    awaitGround(map, onGround);
    vi.advanceTimersByTime(LONG_MS);
    expect(onGround).not.toHaveBeenCalled();
    fire('style.load');
    vi.advanceTimersByTime(LONG_MS);
    expect(onGround).toHaveBeenCalledOnce();
  });

  it('while another style is coming, goes on with that and no sooner', () => {
    const { map, fire } = createEvents();
    const onGround = vi.fn();
    awaitGround(map, onGround);
    fire('style.load');
    fire('styledataloading');
    fire('sourcedata', { tile: {} });
    vi.advanceTimersByTime(LONG_MS);
    expect(onGround).not.toHaveBeenCalled();
    fire('style.load');
    expect(onGround).toHaveBeenCalledOnce();
  });

  it('stops at any time and listens no more', () => {
    const events = createEvents();
    const onGround = vi.fn();
    const stop = awaitGround(events.map, onGround);
    events.fire('style.load');
    stop();
    expect(events.count).toBe(0);
    vi.advanceTimersByTime(LONG_MS);
    expect(onGround).not.toHaveBeenCalled();
  });
});
