import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { MapGround } from '../../../src/domain/map-ground';
import { createBasemapState, type StreetsOffer } from '../../../src/state/basemap-state';

const offerFrom = (host: string | null): StreetsOffer => ({
  type: 'ready',
  host,
  source: { type: 'archive', url: './a.pmtiles', name: 'A', attribution: [] },
});
const STREETS: MapGround = {
  type: 'streets',
  light: { sources: {}, layers: [], sprite: null },
  dark: null,
  attribution: [],
};

describe('createBasemapState', () => {
  it('asks before another host is contacted, and not again', () => {
    const basemap = createBasemapState('offline');
    basemap.noteOffer(offerFrom('tiles.example'));
    expect(basemap.question.value).toBeNull();
    basemap.choose('streets');
    expect(basemap.question.value).toBe('tiles.example');
    expect(basemap.mayFetchStreets.value).toBe(false);
    basemap.agree();
    expect(basemap.question.value).toBeNull();
    expect(basemap.mayFetchStreets.value).toBe(true);
    basemap.choose('offline');
    expect(basemap.mayFetchStreets.value).toBe(false);
    basemap.choose('streets');
    expect(basemap.question.value).toBeNull();
  });

  it('asks for a link too', () => {
    const basemap = createBasemapState('streets');
    expect(basemap.mayFetchStreets.value).toBe(false);
    basemap.noteOffer(offerFrom('tiles.example'));
    expect(basemap.question.value).toBe('tiles.example');
    expect(basemap.mayFetchStreets.value).toBe(false);
  });

  it('asks nothing about what lies beside the page', () => {
    const basemap = createBasemapState('streets');
    basemap.noteOffer(offerFrom(null));
    expect(basemap.question.value).toBeNull();
    expect(basemap.mayFetchStreets.value).toBe(true);
  });

  it('fetches nothing that is not offered', () => {
    const basemap = createBasemapState('streets');
    basemap.agree();
    basemap.noteOffer({ type: 'none', problem: { code: 'none-offered', values: {} } });
    expect(basemap.mayFetchStreets.value).toBe(false);
  });

  it('keeps the ground until another is ready, and goes offline at once', () => {
    const basemap = createBasemapState('offline');
    const seen: string[] = [];
    const stop = effect(() => {
      seen.push(basemap.ground.value.type);
    });
    basemap.choose('streets');
    basemap.show(STREETS);
    basemap.choose('file');
    basemap.choose('offline');
    stop();
    expect(seen).toEqual(['offline', 'streets', 'offline']);
  });
});
