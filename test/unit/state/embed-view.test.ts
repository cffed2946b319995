import { describe, expect, it } from 'vitest';
import { ADDRESS_KEYS, parseAddress } from '../../../src/state/address';
import { addressOf } from '../../../src/state/address-of';
import { changeAddress, embedViewOf } from '../../../src/state/embed-view';
import { createTestState } from '../../support/create-test-state';
import { day } from '../../support/day';

const viewOf = (state: ReturnType<typeof createTestState>) => embedViewOf(state, 'en');
const { address: bare } = parseAddress('');

/** The parts that the protocol promises. */
const PROMISED =
  'lang from to mode speed kind method actor place side confidence q map event view theme basemap ' +
  'embed autoplay loop panel header legend';

describe('embedViewOf', () => {
  it('has exactly the parts that are promised', () => {
    expect(Object.keys(viewOf(createTestState())).sort()).toEqual(PROMISED.split(' ').sort());
  });

  it('writes values as the address does, and null for a default', () => {
    const state = createTestState({ locale: 'ar' });
    state.window.show({ from: day('2021-03-01'), to: day('2021-03-31') });
    state.embed.use('header', false);
    expect(viewOf(state)).toMatchObject({
      lang: 'ar',
      from: '2021-03-01',
      to: '2021-03-31',
      kind: null,
      header: '0',
    });
  });

  it('has further parts while they have a value', () => {
    const state = createTestState();
    state.filter.toggle('roles', 'claimed');
    expect(viewOf(state).role).toBe('claimed');
  });
});

describe('changeAddress', () => {
  it('changes what is named and leaves the rest', () => {
    const from = { ...bare, kind: ['visit'], loop: true };
    const changed = changeAddress(from, { from: '2021-07-01', kind: null });
    expect(changed).toEqual({
      ok: true,
      address: { ...from, from: day('2021-07-01'), kind: null },
    });
  });

  it('brings a view back to where it was', () => {
    const state = createTestState();
    const before = addressOf(state, 'en');
    const told = viewOf(state);
    state.filter.toggleKind('visit');
    state.playback.useSpeed(7);
    expect(changeAddress(addressOf(state, 'en'), told)).toEqual({ ok: true, address: before });
  });

  it('names the part that cannot be read, and changes nothing', () => {
    const changed = changeAddress(bare, { speed: '7', from: 'yesterday' });
    expect(changed).toEqual({ ok: false, part: 'from' });
  });

  it('does not take a guest for a page of its own', () => {
    const changed = changeAddress({ ...bare, embed: true }, { embed: '0' });
    expect(changed).toEqual({ ok: true, address: { ...bare, embed: true } });
  });

  it('reads every part there is', () => {
    const changes = Object.fromEntries(ADDRESS_KEYS.map((key) => [key, '']));
    expect(changeAddress(bare, changes)).toEqual({ ok: true, address: bare });
  });
});
