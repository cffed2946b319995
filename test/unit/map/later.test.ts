import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from '../../../src/map/later';

describe('later', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('does in a later task, once, what was asked for several times', () => {
    const act = vi.fn();
    const { ask } = later(act);
    ask();
    ask();
    expect(act).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(act).toHaveBeenCalledTimes(1);
    ask();
    vi.runAllTimers();
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('does at once what waits, and nothing where nothing does', () => {
    const act = vi.fn();
    const { ask, flush } = later(act);
    flush();
    expect(act).not.toHaveBeenCalled();
    ask();
    flush();
    expect(act).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('does nothing once stopped', () => {
    const act = vi.fn();
    const { ask, flush, stop } = later(act);
    ask();
    stop();
    flush();
    vi.runAllTimers();
    expect(act).not.toHaveBeenCalled();
  });
});
