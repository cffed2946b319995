import { describe, expect, it } from 'vitest';
import { classOf, countClasses } from '../../../../src/ui/analysis/count-classes';

describe('countClasses', () => {
  it('has five classes at most, without a hole, the highest of them apart', () => {
    for (const most of [0, 0.4, 1, 3, 17, 99, 4321]) {
      const classes = countClasses(most);
      expect(classes.length).toBeLessThanOrEqual(5);
      expect(classes[0]?.from).toBe(0);
      expect(classes.at(-1)?.to).toBeNull();
      classes.slice(1).forEach(({ from }, at) => {
        expect(from).toBe(classes[at]?.to);
      });
      expect(classOf(most, classes)).toBe(classes.length - 1);
    }
    expect(countClasses(99).map(({ from }) => from)).toEqual([0, 5, 10, 20, 50]);
  });
});

describe('classOf', () => {
  it('puts a round figure into the class that begins with it', () => {
    const classes = countClasses(99);
    expect([0.1, 4.99, 5, 19.9, 20, 98].map((count) => classOf(count, classes))).toEqual([
      0, 0, 1, 2, 3, 4,
    ]);
  });
});
