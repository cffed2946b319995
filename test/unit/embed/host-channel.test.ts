import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHostChannel } from '../../../src/embed/host-channel';
import type { HostMessage } from '../../../src/embed/protocol';

const HOST = 'https://news.example';

/** A channel whose clock stands until it is moved. */
function createTestChannel() {
  const posted: { readonly message: unknown; readonly to: string }[] = [];
  const heard: HostMessage[] = [];
  const parent = { postMessage: (message: unknown, to: string) => posted.push({ message, to }) };
  const clock = { ms: 0 };
  const channel = createHostChannel(
    parent,
    () => clock.ms,
    ['from', 'kind'],
    (message) => heard.push(message),
  );
  let count = 0;
  const ask = (given: object = {}, origin = HOST, source: unknown = parent) => {
    count += 1;
    const data = { tazamun: 1, type: 'get', id: count, ...given };
    channel.receive({ source, origin, data });
  };
  return { channel, posted, heard, parent, clock, ask };
}

describe('a channel to the host', () => {
  it('tells nobody anything before a host has spoken, but who announces does', () => {
    const { channel, posted } = createTestChannel();
    channel.tell({ type: 'select', id: 'x', event: null });
    expect(posted).toEqual([]);
    channel.announce({ type: 'resize', height: 300 });
    channel.announce({ foreign: 'pym' });
    expect(posted).toEqual([
      { message: { tazamun: 1, type: 'resize', height: 300 }, to: '*' },
      { message: 'pym', to: '*' },
    ]);
  });

  it('answers the origin that spoke', () => {
    const { channel, posted, heard, ask } = createTestChannel();
    ask({ type: 'play', id: 'a' });
    expect(heard).toEqual([{ type: 'play', id: 'a' }]);
    channel.reply('a', { ok: true, state: {} });
    channel.tell({ type: 'state', state: {} });
    expect(posted.map(({ to }) => to)).toEqual([HOST, HOST]);
    expect(posted[0]?.message).toEqual({ tazamun: 1, type: 'reply', to: 'a', ok: true, state: {} });
  });

  it('can answer a host without an origin', () => {
    const { channel, posted, ask } = createTestChannel();
    ask({}, 'null');
    channel.tell({ type: 'state', state: {} });
    expect(posted.map(({ to }) => to)).toEqual(['*']);
  });

  it('hears no other window, and no other origin once one has spoken', () => {
    const { channel, heard, ask } = createTestChannel();
    ask({}, HOST, {});
    ask({}, HOST, null);
    expect(channel.hasHost()).toBe(false);
    ask();
    ask({}, 'https://other.example');
    ask({}, 'null');
    expect(heard).toHaveLength(1);
    expect(channel.ignored.foreign).toBe(4);
  });

  it('carries nothing out twice', () => {
    const { channel, heard, ask, clock } = createTestChannel();
    ask({ id: 'once' });
    ask({ id: 'once' });
    expect(heard).toHaveLength(1);
    expect(channel.ignored.replayed).toBe(1);
    for (let count = 0; count < 100; count++) {
      clock.ms += 1000;
      ask();
    }
    ask({ id: 'once' });
    expect(heard).toHaveLength(101);
  });

  it('hears a flood now and then, and everything again after it', () => {
    const { channel, heard, ask, clock } = createTestChannel();
    for (let count = 0; count < 10_000; count++) ask();
    expect(heard).toHaveLength(60);
    clock.ms += 1000;
    for (let count = 0; count < 10_000; count++) ask();
    expect(heard).toHaveLength(90);
    expect(channel.ignored.flood).toBe(19_910);
    clock.ms += 60_000;
    for (let count = 0; count < 60; count++) ask();
    expect(heard).toHaveLength(150);
  });

  it('counts what it does not hear, whatever that is', () => {
    const { channel, heard, parent, clock } = createTestChannel();
    const sources = fc.constantFrom<unknown>(parent, null, {}, 'parent');
    const origins = fc.constantFrom(HOST, 'null', '', 'https://other.example');
    const data = fc.oneof(
      fc.anything(),
      fc.record({
        tazamun: fc.constant(1),
        type: fc.constantFrom('play', 'get', 'x'),
        id: fc.oneof(fc.nat({ max: 300 }), fc.anything()),
      }),
    );
    let sent = 0;
    fc.assert(
      fc.property(sources, origins, data, fc.nat({ max: 100 }), (source, origin, sentData, ms) => {
        clock.ms += ms;
        sent += 1;
        channel.receive({ source, origin, data: sentData });
        const unheard = Object.values(channel.ignored).reduce((sum, count) => sum + count, 0);
        if (heard.length + unheard !== sent) throw new Error('A message was lost count of');
      }),
      { numRuns: 10_000 },
    );
    expect(heard.length).toBeGreaterThan(20);
  }, 30_000);
});
