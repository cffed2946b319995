import type { ReadonlySignal } from '@preact/signals';
import { Signal } from '@preact/signals';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ADDRESS_KEYS } from '../../../src/state/address';
import { STATE_KEYS, type StateKeyOf } from '../../../src/state/address-keys';
import { createTestState } from '../../support/create-test-state';

describe('STATE_KEYS', () => {
  it('is a matter of every signal there is, also for the compiler', () => {
    type Made = {
      readonly dataset: { readonly version: string };
      readonly table: { readonly sort: ReadonlySignal<string>; use(sort: string): void };
      readonly filter: { readonly filter: ReadonlySignal<{ readonly sides: null }> };
      readonly view: ReadonlySignal<string>;
      openEvent(id: string): void;
    };
    expectTypeOf<StateKeyOf<Made>>().toEqualTypeOf<'table.sort' | 'filter.sides' | 'view'>();
  });

  it('has the signals of a state as it runs, and no others', () => {
    const state = createTestState();
    const found = Object.entries(state).flatMap(([name, model]) => {
      if (model instanceof Signal) return [name];
      return Object.entries(model)
        .filter(([, member]) => member instanceof Signal)
        .flatMap(([key, signal]) =>
          name === 'filter' && signal instanceof Signal
            ? Object.keys(signal.peek()).map((part) => `filter.${part}`)
            : [`${name}.${key}`],
        );
    });
    expect(Object.keys(STATE_KEYS).sort()).toEqual(found.sort());
  });

  it('keeps something in every part of the address', () => {
    const kept = Object.values(STATE_KEYS).flatMap((policy) =>
      typeof policy === 'string' ? [] : [...policy],
    );
    expect(new Set(kept)).toEqual(new Set(ADDRESS_KEYS));
  });
});
