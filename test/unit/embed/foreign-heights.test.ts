import { describe, expect, it } from 'vitest';
import { foreignHeights } from '../../../src/embed/foreign-heights';

const AMP = { sentinel: 'amp', type: 'embed-size', height: 480 };

describe('foreignHeights', () => {
  it('has the form of AMP', () => {
    expect(foreignHeights(480, null)).toEqual([AMP]);
  });

  it('has the form of pym.js where the host named the frame', () => {
    expect(foreignHeights(480, 'map-1')).toEqual([AMP, 'pymxPYMxmap-1xPYMxheightxPYMx480']);
  });

  it.each(['', '<b>', 'a b', 'x'.repeat(101)])('does not repeat the name %j', (name) => {
    expect(foreignHeights(480, name)).toEqual([AMP]);
  });
});
