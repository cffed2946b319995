import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/state/address';
import { addressOf } from '../../../src/state/address-of';
import { applyAddress, checkAddress } from '../../../src/state/apply-address';
import { createTestState } from '../../support/create-test-state';

describe('the edition of a state', () => {
  it('is the current one, and in no link, where nothing is said', () => {
    const state = createTestState();
    expect(state.edition.later).toBeNull();
    expect(formatAddress(addressOf(state, 'en'))).toBe('');
  });

  it('stays in the link of a page that is held to it, whatever else is asked for later', () => {
    const state = createTestState({ edition: { frozen: '1.0.0', later: '1.1.0' } });
    expect(formatAddress(addressOf(state, 'en'))).toBe('data=1.0.0');
    const asked = checkAddress(state, parseAddress('event=a&data=2.0.0').address);
    expect(asked.data).toBe('1.0.0');
    applyAddress(state, asked, 'en');
    expect(formatAddress(addressOf(state, 'en'))).toBe('event=a&data=1.0.0');
  });
});
