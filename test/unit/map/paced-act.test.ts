import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPacedAct } from '../../../src/map/paced-act';

describe('createPacedAct', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('acts at once, and once more at the end of the pause however often it is asked', () => {
    const act = vi.fn();
    const paced = createPacedAct(act, 250);
    paced.ask();
    expect(act).toHaveBeenCalledTimes(1);
    paced.ask();
    paced.ask();
    vi.advanceTimersByTime(249);
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('does nothing more once it is stopped', () => {
    const act = vi.fn();
    const paced = createPacedAct(act, 250);
    paced.ask();
    paced.ask();
    paced.stop();
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
