import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostMessage } from '../../../src/embed/read-host-message';

const KEYS = ['from', 'kind', '__proto__'];
const read = (data: unknown) => readHostMessage(data, KEYS);

describe('readHostMessage', () => {
  it.each([
    [{ tazamun: 1, type: 'play', id: 1 }],
    [{ tazamun: 1, type: 'pause', id: 'a' }],
    [{ tazamun: 1, type: 'get', id: -3 }],
    [{ tazamun: 1, type: 'select', id: 2, event: 'x' }],
    [{ tazamun: 1, type: 'select', id: 2, event: null }],
    [{ tazamun: 1, type: 'set', id: 2, state: { from: '2021-07-01', kind: null } }],
  ])('reads %j', (data) => {
    const { tazamun, ...message } = data;
    expect(read(data)).toEqual(message);
    expect(tazamun).toBe(1);
  });

  it('takes of a state the parts there are', () => {
    const state = JSON.parse('{"from":"x","other":"y","constructor":"z"}');
    expect(read({ tazamun: 1, type: 'set', id: 1, state })).toEqual({
      type: 'set',
      id: 1,
      state: { from: 'x' },
    });
  });

  it.each([
    [null],
    ['play'],
    [[]],
    [{ type: 'play', id: 1 }],
    [{ tazamun: 2, type: 'play', id: 1 }],
    [{ tazamun: '1', type: 'play', id: 1 }],
    [{ tazamun: 1, type: 'play' }],
    [{ tazamun: 1, type: 'play', id: '' }],
    [{ tazamun: 1, type: 'play', id: 1.5 }],
    [{ tazamun: 1, type: 'play', id: 'x'.repeat(121) }],
    [{ tazamun: 1, type: 'ready', id: 1 }],
    [{ tazamun: 1, type: 'select', id: 1 }],
    [{ tazamun: 1, type: 'select', id: 1, event: 'x'.repeat(121) }],
    [{ tazamun: 1, type: 'set', id: 1 }],
    [{ tazamun: 1, type: 'set', id: 1, state: [] }],
    [{ tazamun: 1, type: 'set', id: 1, state: { from: 7 } }],
    [{ tazamun: 1, type: 'set', id: 1, state: { kind: 'x'.repeat(50_001) } }],
  ])('refuses %#', (data) => {
    expect(read(data)).toBeNull();
  });

  it('never throws, and gives only messages of the protocol', () => {
    const parts = fc.dictionary(fc.constantFrom(...KEYS, 'x'), fc.anything(), { maxKeys: 4 });
    const near = fc.record(
      {
        tazamun: fc.oneof(fc.constant(1), fc.anything()),
        type: fc.oneof(
          fc.constantFrom('set', 'play', 'pause', 'select', 'get'),
          fc.string(),
          fc.anything(),
        ),
        id: fc.oneof(fc.nat(), fc.string(), fc.anything()),
        state: fc.oneof(parts, fc.anything()),
        event: fc.oneof(fc.string(), fc.constant(null), fc.anything()),
      },
      { requiredKeys: [] },
    );
    let heard = 0;
    fc.assert(
      fc.property(fc.oneof(near, fc.anything()), (data) => {
        const message = read(data);
        if (message === null) return;
        heard += 1;
        const isKnown = ['set', 'play', 'pause', 'select', 'get'].includes(message.type);
        const values = message.type === 'set' ? Object.values(message.state) : [];
        const arePlain = values.every((value) => value === null || typeof value === 'string');
        if (!isKnown || !arePlain) throw new Error(`Read as ${JSON.stringify(message)}`);
      }),
      { numRuns: 10_000 },
    );
    expect(heard).toBeGreaterThan(100);
  }, 30_000);
});
