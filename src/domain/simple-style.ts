import {
  DEFAULT_NOTE_STYLE,
  NOTE_COLORS,
  NOTE_ICONS,
  NOTE_WIDTHS,
  type NoteColor,
  type NoteStyle,
  type NoteType,
} from './note';

/** `#rrggbb` of notes on paper: on the light map, and in files for other programs. */
export const NOTE_COLOR_CODES: Readonly<Record<NoteColor, string>> = {
  ink: '#1d2125',
  blue: '#1a4d80',
  teal: '#37877f',
  ochre: '#634200',
  vermilion: '#d04e0d',
  purple: '#9136c8',
};

/** Opacity of a filled area in other programs. */
const FILL_OPACITY = 0.2;
/** Difference between a colour's largest and smallest part, 0-255, under which it counts as grey. */
const GREY = 40;

/** A style in the names that many programs know: simplestyle 1.1. */
export type SimpleStyle = Readonly<Record<string, string | number>>;

/** Writes the parts of a style that a note of the type has. */
export function toSimpleStyle(type: NoteType, style: NoteStyle): SimpleStyle {
  const code = NOTE_COLOR_CODES[style.color];
  if (type === 'plain') return {};
  if (type === 'point' || type === 'text') return { 'marker-color': code };
  const stroke = { stroke: code, 'stroke-width': style.width, 'stroke-opacity': 1 };
  if (type === 'line' || type === 'freehand' || type === 'arrow') return stroke;
  return { ...stroke, fill: code, 'fill-opacity': style.isFilled ? FILL_OPACITY : 0 };
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rgb` and `#rrggbb`, with or without the sign and an opacity after; null: no such code. */
function parseColor(value: unknown): Rgb | null {
  if (typeof value !== 'string') return null;
  const digits = /^#?([\da-f]{3}|[\da-f]{6}|[\da-f]{8})$/i.exec(value.trim())?.[1];
  if (digits === undefined) return null;
  const width = digits.length === 3 ? 1 : 2;
  const part = (index: number) => {
    const text = digits.slice(index * width, (index + 1) * width);
    return Number.parseInt(width === 1 ? text + text : text, 16);
  };
  return [part(0), part(1), part(2)];
}

/** Degrees round the colour wheel, red at 0; null for greys. */
function hueOf([red, green, blue]: Rgb): number | null {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < GREY) return null;
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360;
  if (most === green) return 60 * ((blue - red) / spread) + 120;
  return 60 * ((red - green) / spread) + 240;
}

const HUES = NOTE_COLORS.flatMap((color) => {
  const code = parseColor(NOTE_COLOR_CODES[color]);
  const hue = code === null ? null : hueOf(code);
  return hue === null ? [] : [{ color, hue }];
});

const turnBetween = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
};

function nearestColor(code: Rgb): NoteColor {
  const hue = hueOf(code);
  if (hue === null) return 'ink';
  return HUES.reduce((best, next) =>
    turnBetween(next.hue, hue) < turnBetween(best.hue, hue) ? next : best,
  ).color;
}

const finite = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/** The style of ours that comes nearest to what another program wrote. */
export function fromSimpleStyle(properties: Readonly<Record<string, unknown>>): NoteStyle {
  const codes = ['stroke', 'marker-color', 'icon-color', 'fill', 'color'].flatMap((name) =>
    [parseColor(properties[name])].filter((code) => code !== null),
  );
  const [code] = codes;
  const width = finite(properties['stroke-width']);
  const symbol = String(properties['marker-symbol'] ?? properties.sym ?? '').toLowerCase();
  return {
    color: code === undefined ? DEFAULT_NOTE_STYLE.color : nearestColor(code),
    width:
      width === null
        ? DEFAULT_NOTE_STYLE.width
        : NOTE_WIDTHS.reduce((best, next) =>
            Math.abs(next - width) < Math.abs(best - width) ? next : best,
          ),
    isFilled: finite(properties['fill-opacity']) !== 0 && properties.fill !== 'none',
    icon: NOTE_ICONS.find((icon) => symbol.includes(icon)) ?? DEFAULT_NOTE_STYLE.icon,
  };
}
