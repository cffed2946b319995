import { describe, expect, it } from 'vitest';
import { runInTurns } from '../../../src/app/run-in-turns';

const STEP_MS = 3;

function* countSlowly(steps: number, onStep: () => void): Generator<void, number> {
  for (let step = 0; step < steps; step++) {
    const endMs = performance.now() + STEP_MS;
    while (performance.now() < endMs);
    onStep();
    yield;
  }
  return steps;
}

describe('runInTurns', () => {
  it('does all steps, and lets others have their turn before the end', async () => {
    let done = 0;
    const doneAtTurn: number[] = [];
    const others = setInterval(() => doneAtTurn.push(done));
    const value = await runInTurns(countSlowly(20, () => done++));
    clearInterval(others);
    expect(value).toBe(20);
    expect(doneAtTurn.filter((count) => count > 0 && count < 20).length).toBeGreaterThan(2);
  });

  it('passes on what goes wrong', async () => {
    const steps = countSlowly(2, () => {
      throw new Error('broken');
    });
    await expect(runInTurns(steps)).rejects.toThrow('broken');
  });
});
