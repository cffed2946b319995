import { describe, expect, it } from 'vitest';
import type { Viewport } from '../../../src/domain/viewport';
import { type LinkedCamera, linkCameras } from '../../../src/map/linked-cameras';

const at = (zoom: number): Viewport => ({ zoom, center: [44, 33], bearing: 0, pitch: 0 });

/** A map whose own moves lead, and which tells of none that follow: as MapLibre's, by its events. */
function createMap(zoom: number) {
  const listeners = new Set<Parameters<LinkedCamera['onLead']>[0]>();
  const followed: boolean[] = [];
  let viewport = at(zoom);
  const camera: LinkedCamera = {
    read: () => viewport,
    follow(next, isAtRest) {
      viewport = next;
      followed.push(isAtRest);
    },
    onLead(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const move = (next: number, isAtRest: boolean) => {
    viewport = at(next);
    for (const listener of listeners) listener(viewport, isAtRest);
  };
  return { camera, move, followed, listeners, zoom: () => viewport.zoom };
}

describe('linkCameras', () => {
  it('begins where the first map is', () => {
    const [first, second] = [createMap(5), createMap(1)];
    linkCameras(first.camera, second.camera);
    expect(second.zoom()).toBe(5);
    expect(first.followed).toEqual([]);
  });

  it('has either map follow the other, and none answer', () => {
    const [first, second] = [createMap(5), createMap(1)];
    linkCameras(first.camera, second.camera);
    second.move(6, false);
    second.move(7, true);
    expect(first.zoom()).toBe(7);
    expect(first.followed).toEqual([false, true]);
    first.move(3, false);
    expect(second.zoom()).toBe(3);
    expect(first.followed).toEqual([false, true]);
  });

  it('leaves them apart again', () => {
    const [first, second] = [createMap(5), createMap(1)];
    linkCameras(first.camera, second.camera)();
    first.move(8, true);
    expect(second.zoom()).toBe(5);
    expect(first.listeners.size + second.listeners.size).toBe(0);
  });
});
