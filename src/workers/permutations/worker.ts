import { createPermutationTest } from '../../domain/permutation-test';
import type { PermutationAnswer, PermutationRequest } from './protocol';

/** Draws between two words of how far it is: a few milliseconds. */
const PORTION = 500;

const answer = (message: PermutationAnswer): void => postMessage(message);

addEventListener('message', ({ data: { plans } }: MessageEvent<PermutationRequest>) => {
  const all = plans.reduce((sum, { permutations }) => sum + permutations, 0);
  let before = 0;
  for (const plan of plans) {
    const test = createPermutationTest(plan);
    for (let done = 0; done < plan.permutations; ) {
      done = test.run(PORTION);
      answer({ type: 'progress', done: (before + done) / all });
    }
    before += plan.permutations;
    answer({ type: 'outcome', outcome: test.conclude() });
  }
});
