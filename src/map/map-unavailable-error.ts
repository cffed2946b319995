/** Why there is no map. */
export type MapUnavailableCode = 'webgl2-missing' | 'map-creation-failed';

/** The map cannot be drawn here; everything around it goes on without it. */
export class MapUnavailableError extends Error {
  readonly code: MapUnavailableCode;

  constructor(code: MapUnavailableCode, cause?: unknown) {
    super(`The map cannot be drawn: ${code}`, { cause });
    this.name = 'MapUnavailableError';
    this.code = code;
  }
}
