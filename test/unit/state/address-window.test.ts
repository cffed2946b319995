import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/state/address';
import { readAddressWindow } from '../../../src/state/address-window';
import { day } from '../../support/day';

const EXTENT = { from: day('2021-01-10'), to: day('2021-06-30') };

const readQuery = (query: string) => readAddressWindow(parseAddress(query).address, EXTENT);

describe('the window of an address', () => {
  it('is none where none is asked for, or all of it', () => {
    expect(readQuery('')).toEqual({ window: null, notices: [] });
    expect(readQuery('from=2020-01-01&to=2022-01-01')).toEqual({ window: null, notices: [] });
  });

  it('has the end of the extent where only one is given', () => {
    expect(readQuery('from=2021-05-01').window).toEqual({
      from: day('2021-05-01'),
      to: day('2021-06-30'),
    });
    expect(readQuery('to=2021-02-01').window).toEqual({
      from: day('2021-01-10'),
      to: day('2021-02-01'),
    });
  });

  it('is cut to the extent, silently', () => {
    expect(readQuery('from=2001-01-01&to=2021-02-01')).toEqual({
      window: { from: day('2021-01-10'), to: day('2021-02-01') },
      notices: [],
    });
  });

  it('has its ends swapped where they are the wrong way round, and tells it', () => {
    expect(readQuery('from=2021-03-31&to=2021-03-01')).toEqual({
      window: { from: day('2021-03-01'), to: day('2021-03-31') },
      notices: [{ code: 'swapped-dates', values: {} }],
    });
  });

  it.each([
    'from=2025-01-01&to=2025-12-31',
    'from=2001-01-01&to=2021-01-09',
    'from=2025-01-01',
    'to=2001-01-01',
  ])('is none where nothing is recorded, which is told: %s', (query) => {
    expect(readQuery(query)).toEqual({
      window: null,
      notices: [{ code: 'outside-extent', values: {} }],
    });
  });
});
