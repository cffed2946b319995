import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeTwoWindows } from '../../../scripts/methods/two-windows-example';
import { readShipped, replaceExample, writeExample } from '../../../scripts/methods/worked-example';
import { AROUND_EXAMPLES } from '../../../src/domain/around-examples';
import { events } from '../../e2e/fixtures/dataset';

const page = readFileSync('docs/METHODS.md', 'utf8');

describe('docs/METHODS.md', () => {
  it('has the example that the code gives; npm run methods writes it', () => {
    const example = writeExample();
    expect(example).toContain('10000 permutations, seed 2019');
    expect(replaceExample(page, example)).toBe(page);
  });

  it('has the two windows that the code gives', () => {
    const example = writeTwoWindows(readShipped());
    expect(example.split('\n').length).toBeGreaterThan(8);
    expect(replaceExample(page, example, 'two windows')).toBe(page);
  });

  it('tells a page that has no place for it', () => {
    expect(() => replaceExample('nothing', 'example')).toThrow('no place');
  });

  it('names the files where it is done', () => {
    const named = [...page.matchAll(/`([\w-]+\.ts)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) {
      expect(readFileSync(`src/domain/${name}`, 'utf8').length, name).toBeGreaterThan(100);
    }
  });
});

describe('the examples to begin with', () => {
  it.each(Object.entries(AROUND_EXAMPLES))('finds events for %s', (_, { kinds, ...filter }) => {
    const actors = 'actors' in filter ? filter.actors : null;
    const roles = 'roles' in filter ? filter.roles : null;
    const found = events.filter(
      ({ properties }) =>
        kinds?.has(properties.kind as never) === true &&
        (actors === null ||
          properties.actors.some(
            ({ actor, role }) => actors.has(actor) && (roles?.has(role as never) ?? true),
          )),
    );
    expect(found.length).toBeGreaterThan(5);
    for (const actor of actors ?? []) {
      expect(
        events.some(({ properties }) => properties.actors.some((one) => one.actor === actor)),
      ).toBe(true);
    }
  });
});
