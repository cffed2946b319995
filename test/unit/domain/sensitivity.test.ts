import { describe, expect, it } from 'vitest';
import { DEFAULT_QUESTION } from '../../../src/domain/around-question';
import { sensitivityRows } from '../../../src/domain/sensitivity';

describe('sensitivityRows', () => {
  it('begins with what was asked and turns one choice at a time', () => {
    const asked = { ...DEFAULT_QUESTION.choices, days: 'exact', hasConvoys: false } as const;
    const rows = sensitivityRows({ ...DEFAULT_QUESTION, choices: asked });
    expect(rows.map(({ variant }) => variant)).toEqual([
      'asked',
      'low',
      'convoys',
      'first',
      'spread',
      'unit',
    ]);
    for (const { choices } of rows.slice(1)) {
      const keys = Object.keys(asked) as (keyof typeof asked)[];
      expect(keys.filter((key) => choices[key] !== asked[key])).toHaveLength(1);
    }
  });
});
