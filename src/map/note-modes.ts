import type { NoteTool } from '../state/notes-state';
import type { Snap } from './note-snapping';
import {
  type SnapToCustom,
  TerraDrawCircleMode,
  TerraDrawFreehandLineStringMode,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawRenderMode,
  TerraDrawSelectMode,
} from './terra-draw';

type Hex = `#${string}`;

/** What a drawing is drawn with, read at every picture. */
export type DrawingLook = {
  readonly color: Hex;
  readonly width: number;
  readonly fillOpacity: number;
  readonly paper: Hex;
  readonly accent: Hex;
  /** A circle is held, and has only a few of its corners to pull at. */
  readonly isRound: boolean;
};

/** Keys that no keyboard has: ours are read beside, and finish or cancel by these. */
export const DRAWING_KEYS = { finish: 'finish-drawing', cancel: 'cancel-drawing' } as const;

/** What can be done with a note that is held: by its form, as a circle, a box, or as a whole. */
export const HOLDS = ['hold-shape', 'hold-circle', 'hold-box', 'hold-whole'] as const;
export type Hold = (typeof HOLDS)[number];

/** Every so many corners of a circle there is one to pull at. */
const CIRCLE_GRIP_EVERY = 24;
/** A held note is drawn as ever by its own layers; what holds it checks nothing. */
class HoldMode extends TerraDrawRenderMode {
  override validateFeature(): { valid: boolean } {
    return { valid: true };
  }
}

export type DrawingTool = Exclude<NoteTool, 'select'>;
export type DrawingMode = InstanceType<
  | typeof TerraDrawPointMode
  | typeof TerraDrawLineStringMode
  | typeof TerraDrawPolygonMode
  | typeof TerraDrawRectangleMode
  | typeof TerraDrawCircleMode
  | typeof TerraDrawFreehandLineStringMode
>;
export type NoteModes = {
  readonly draw: Readonly<Record<DrawingTool, DrawingMode>>;
  readonly select: TerraDrawSelectMode;
  readonly holds: readonly TerraDrawRenderMode[];
};

/** The ways to draw a note, each in the colours of the moment. */
export function createNoteModes(look: () => DrawingLook, snap: Snap): NoteModes {
  const color = () => look().color;
  const width = () => look().width;
  const paper = () => look().paper;
  const accent = () => look().accent;
  const toCustom: SnapToCustom = ({ containerX, containerY }) => {
    const place = snap({ x: containerX, y: containerY });
    return place === null ? undefined : [...place];
  };
  const line = { lineStringColor: color, lineStringWidth: width };
  const area = {
    fillColor: color,
    fillOpacity: () => look().fillOpacity,
    outlineColor: color,
    outlineWidth: width,
  };
  const points = {
    closingPointColor: paper,
    closingPointOutlineColor: accent,
    closingPointWidth: 5,
    closingPointOutlineWidth: 2,
    snappingPointColor: accent,
    snappingPointOutlineColor: paper,
    snappingPointWidth: 5,
    snappingPointOutlineWidth: 2,
    coordinatePointColor: paper,
    coordinatePointOutlineColor: color,
    coordinatePointWidth: 3,
    coordinatePointOutlineWidth: 1.5,
  };
  const corners = {
    keyEvents: DRAWING_KEYS,
    snapping: { toCustom },
    showCoordinatePoints: true,
  };
  const drag = { keyEvents: DRAWING_KEYS, drawInteraction: 'click-move-or-drag' as const };
  const spot = {
    pointColor: color,
    pointOutlineColor: paper,
    pointWidth: 6,
    pointOutlineWidth: 2,
  };
  return {
    draw: {
      point: new TerraDrawPointMode({ modeName: 'point', styles: spot }),
      text: new TerraDrawPointMode({ modeName: 'text', styles: spot }),
      line: new TerraDrawLineStringMode({
        modeName: 'line',
        ...corners,
        styles: { ...line, ...points },
      }),
      arrow: new TerraDrawLineStringMode({
        modeName: 'arrow',
        ...corners,
        styles: { ...line, ...points },
      }),
      area: new TerraDrawPolygonMode({
        modeName: 'area',
        ...corners,
        styles: { ...area, ...points },
      }),
      rectangle: new TerraDrawRectangleMode({ modeName: 'rectangle', ...drag, styles: area }),
      circle: new TerraDrawCircleMode({
        modeName: 'circle',
        ...drag,
        projection: 'globe',
        styles: area,
      }),
      freehand: new TerraDrawFreehandLineStringMode({
        modeName: 'freehand',
        ...drag,
        minDistance: 6,
        styles: line,
      }),
    },
    select: new TerraDrawSelectMode({
      keyEvents: null,
      allowManualSelection: false,
      allowManualDeselection: false,
      flags: {
        'hold-shape': {
          feature: {
            draggable: true,
            selfIntersectable: true,
            coordinates: {
              draggable: true,
              deletable: true,
              midpoints: { draggable: true },
              snappable: { toCustom },
            },
          },
        },
        'hold-circle': {
          feature: { draggable: true, coordinates: { resizable: 'center-fixed' } },
        },
        'hold-box': { feature: { draggable: true, coordinates: { resizable: 'opposite' } } },
        'hold-whole': { feature: { draggable: true } },
      },
      styles: {
        selectedPolygonColor: accent,
        selectedPolygonFillOpacity: 0,
        selectedPolygonOutlineColor: accent,
        selectedPolygonOutlineWidth: 1,
        selectedLineStringColor: accent,
        selectedLineStringWidth: 1,
        selectedPointColor: paper,
        selectedPointOpacity: 0,
        selectedPointWidth: 13,
        selectedPointOutlineColor: accent,
        selectedPointOutlineWidth: 2,
        selectionPointColor: paper,
        selectionPointOutlineColor: accent,
        selectionPointWidth: ({ properties }) => (isGrip(properties) ? 6 : 0),
        selectionPointOutlineWidth: ({ properties }) => (isGrip(properties) ? 2 : 0),
        midPointColor: accent,
        midPointOutlineColor: paper,
        midPointWidth: 4,
        midPointOutlineWidth: 1,
      },
    }),
    holds: HOLDS.map((modeName) => new HoldMode({ modeName, styles: {} })),
  };
  function isGrip({ index }: Readonly<Record<string, unknown>>): boolean {
    return !look().isRound || (typeof index === 'number' && index % CIRCLE_GRIP_EVERY === 0);
  }
}
