import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstMessagesEn } from '../../../src/i18n/first-messages-en';
import { lateMessagesEn } from '../../../src/i18n/late-messages-en';
import { blankComments } from '../../support/blank-code';
import { readImports } from '../../support/import-rules';
import { readSourceFiles } from '../../support/source-files';

const code = new Map(
  readSourceFiles('src', [''])
    .filter(({ path }) => /\.tsx?$/.test(path))
    .map(({ path, text }) => [path, text]),
);

/** The files that the page begins with: what `main.ts` imports, and what that imports. */
function findFirstFiles(): readonly string[] {
  const found = new Set<string>();
  const queue = ['src/main.ts'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = code.get(path);
    if (text === undefined || found.has(path)) continue;
    found.add(path);
    for (const { specifier, form } of readImports(text)) {
      if (form !== 'value' || !specifier.startsWith('.')) continue;
      const target = posix.join(posix.dirname(path), specifier);
      queue.push(...[`${target}.ts`, `${target}.tsx`]);
    }
  }
  return [...found];
}

/** Whether code names a key, whole or by its beginning: `kinds.${kind}`. */
function createNamed(text: string): (key: string) => boolean {
  const plain = blankComments(text);
  const beginnings = [...plain.matchAll(/`([a-z]+\.[\w.]*)\$\{/gi)].map(([, start = '']) => start);
  return (key) =>
    plain.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning));
}

describe('the words that come first', () => {
  const files = findFirstFiles();
  const isNamedAtFirst = createNamed(files.map((path) => code.get(path)).join('\n'));
  const isNamed = createNamed(
    [...code].flatMap(([path, text]) => (/messages-(en|ar)/.test(path) ? [] : [text])).join('\n'),
  );

  it('are sought in what the page begins with', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files).toContain('src/app/App.tsx');
    expect(files).not.toContain('src/ui/shell/AboutDialog.tsx');
  });

  it('are all that the page says at first', () => {
    expect(Object.keys(lateMessagesEn).filter(isNamedAtFirst)).toEqual([]);
  });

  it('are no more than that', () => {
    expect(Object.keys(firstMessagesEn).filter((key) => !isNamedAtFirst(key))).toEqual([]);
  });

  it('and all others are said somewhere', () => {
    expect(Object.keys(lateMessagesEn).filter((key) => !isNamed(key))).toEqual([]);
  });
});
