import { describe, expect, it } from 'vitest';
import { listObjects } from '../../../../scripts/hosting/list-objects';

const paths = [
  'index.html',
  'sw.js',
  'index.html.br',
  '_headers',
  '.htaccess',
  'data/events.geojson',
  'assets/index-DkvXzIZe.js',
  'assets/index-DkvXzIZe.js.gz',
];

describe('files for an object store', () => {
  it('go up before what leads to them, without what no store reads', () => {
    expect(listObjects(paths).map(({ path }) => path)).toEqual([
      'assets/index-DkvXzIZe.js',
      'data/events.geojson',
      'sw.js',
      'index.html',
    ]);
  });

  it('are told with type and time to be kept', () => {
    const [code, data] = listObjects(paths);
    expect(code?.cacheControl).toContain('immutable');
    expect(code?.type).toBe('text/javascript; charset=utf-8');
    expect(data).toMatchObject({
      type: 'application/geo+json; charset=utf-8',
      cacheControl: 'no-cache',
    });
  });
});
