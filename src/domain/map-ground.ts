/** What lies under the events. Each is ready to be drawn: fetched and checked. */
export type MapGround =
  | { readonly type: 'offline' }
  | {
      readonly type: 'streets';
      readonly light: ForeignStyle;
      /** Null: the light one serves for both. */
      readonly dark: ForeignStyle | null;
      readonly attribution: readonly Credit[];
    }
  | {
      readonly type: 'archive';
      readonly archive: TileArchive;
      readonly attribution: readonly Credit[];
    };

/** Whether our schematic drawings of sites are seen on it: pictures and streets of others hide them. */
export function showsSites(ground: MapGround): boolean {
  if (ground.type === 'archive') return ground.archive.info.kind === 'vector';
  return ground.type === 'offline';
}

/** One of those a map is from; both parts are text, never markup. */
export type Credit = { readonly text: string; readonly url: string | null };

/** A layer of a style made by others: what of it is looked at. */
export type ForeignLayer = {
  readonly id: string;
  readonly type: string;
  readonly source?: string | undefined;
  readonly layout?: Readonly<Record<string, unknown>> | undefined;
};

/** A MapLibre style made by others, whose sources say their tiles themselves. */
export type ForeignStyle = {
  readonly sources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly layers: readonly ForeignLayer[];
  /** Absolute, on the same host. */
  readonly sprite: string | null;
};

/** What an archive's tiles hold. */
export type TileKind = 'vector' | 'raster';

/** What a tile archive says of itself. */
export type ArchiveInfo = {
  readonly kind: TileKind;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** `[west, south, east, north]`, degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Names of its layers of vectors; empty for pictures. */
  readonly layers: readonly string[];
  /** Plain text. */
  readonly attribution: string | null;
};

/** An archive that is open. */
export type TileArchive = {
  readonly info: ArchiveInfo;
  /**
   * A tile's bytes, unpacked; null where the archive has none.
   * @throws what the disk or the network throws
   */
  readTile(zoom: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer | null>;
};

/** Why a ground cannot be drawn. */
export const GROUND_PROBLEMS = [
  'config-missing',
  'config-wrong',
  'none-offered',
  'timeout',
  'unreachable',
  'status',
  'not-style',
  'other-host',
  'not-archive',
  'version',
  'cut-short',
  'damaged',
  'zooms',
  'tile-type',
  'compression',
  'no-layers',
  'elsewhere',
] as const;
export type GroundProblemCode = (typeof GROUND_PROBLEMS)[number];

/** `values` fill the words that `code` names. */
export type GroundProblem = {
  readonly code: GroundProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
};

export type GroundResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: GroundProblem };

/** A {@link GroundResult} that is none. */
export function refuseGround(
  code: GroundProblemCode,
  values: GroundProblem['values'] = {},
): { readonly ok: false; readonly problem: GroundProblem } {
  return { ok: false, problem: { code, values } };
}
