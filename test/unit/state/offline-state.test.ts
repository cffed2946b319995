import { expect, it } from 'vitest';
import { createOfflineState } from '../../../src/state/offline-state';

it('says why the page is not kept until it is', () => {
  const offline = createOfflineState();
  expect(offline.status.value).toBe('none');
  expect(offline.problem.value).toBeNull();
  offline.note('none', 'full');
  expect(offline.problem.value).toBe('full');
  offline.note('installing');
  expect(offline.problem.value).toBeNull();
  offline.note('ready');
  expect(offline.status.value).toBe('ready');
});

it('offers a version again where a later one comes after it was put off', () => {
  const offline = createOfflineState();
  const first = { changes: null };
  offline.offer(first);
  offline.putOff();
  expect(offline.waiting.value).toBe(first);
  expect(offline.isPutOff.value).toBe(true);
  offline.offer({ changes: { version: '1.1.0', added: 1, corrected: 0, removed: 0 } });
  expect(offline.isPutOff.value).toBe(false);
});
