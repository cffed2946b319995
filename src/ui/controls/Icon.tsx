import { StrokePicture } from './StrokePicture';

/** Strokes in a 20-unit square, drawn for this page. */
const ICONS = {
  play: 'M6.5 4v12l9.5-6z',
  pause: 'M6 4h3v12H6zM11 4h3v12h-3z',
  next: 'M5 5l7 5-7 5zM14 5v10',
  previous: 'M15 5l-7 5 7 5zM6 5v10',
  loop: 'M4 10V8.500a2.5 2.5 0 0 1 2.5-2.500H15m-2.5-2.500L15 6l-2.5 2.500M16 10v1.500a2.5 2.5 0 0 1-2.5 2.500H5m2.5 2.500L5 14l2.5-2.5',
  skip: 'M3 5l6 5-6 5zM10 5l6 5-6 5z',
  more: 'M4.2 10h1.6M9.2 10h1.6M14.2 10h1.6',
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M8.5 3.500a5 5 0 1 1 0 10a5 5 0 1 1 0-10M12.2 12.2 16.5 16.5',
  system: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  light:
    'M10 6.500a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7M10 1.500v2M10 16.500v2M1.5 10h2M16.5 10h2M4 4l1.4 1.400M14.6 14.6 16 16M4 16l1.4-1.400M14.6 5.4 16 4',
  dark: 'M15.5 12.300A6.5 6.5 0 0 1 7.700 4.500a6.5 6.5 0 1 0 7.800 7.800z',
  home: 'M3.5 10 10 4l6.5 6M5.5 8.500V16h9V8.5',
  layers: 'M10 3l7 4-7 4-7-4zM3 10.2l7 4 7-4M3 13.400l7 4 7-4',
  remove: 'M4 6h12M8 6V4h4v2M5.5 6l.7 10h7.6l.7-10',
  fit: 'M3.5 7V3.500H7M13 3.500h3.500V7M16.5 13v3.500H13M7 16.500H3.500V13M10 8.200a1.8 1.8 0 1 1 0 3.600a1.8 1.8 0 1 1 0-3.600',
  fullscreen: 'M12 3.500h4.500V8M16.5 3.500l-5.500 5.500M8 16.500H3.500V12M3.5 16.500 9 11',
  leaveFullscreen:
    'M16 8.500h-4.500V4M11.500 8.500 16.500 3.500M4 11.500h4.500V16M8.500 11.500l-5 5',
  link: 'M8.5 11.500a3 3 0 0 0 4.2 0l2.6-2.600a3 3 0 0 0-4.2-4.200l-1 1M11.5 8.500a3 3 0 0 0-4.2 0l-2.6 2.600a3 3 0 0 0 4.2 4.200l1-1',
  quote: 'M4 6h4v4a4 4 0 0 1-3 3.900M12 6h4v4a4 4 0 0 1-3 3.900',
  zoomIn: 'M8.5 3.500a5 5 0 1 1 0 10a5 5 0 1 1 0-10M12.2 12.2 16.5 16.500M8.5 6.500v4M6.5 8.500h4',
  zoomOut: 'M8.5 3.500a5 5 0 1 1 0 10a5 5 0 1 1 0-10M12.2 12.2 16.5 16.500M6.5 8.500h4',
  copy: 'M7 7h9v9.500H7zM13 7V3.500H4V13h3',
  done: 'M4 10.500l4 4 8-9',
  around:
    'M10 3v14M3.500 12.500h2M6.500 9.500h1.500M12 8h1.500M14.500 12.500h2M3.500 16.500h2M6.500 14h1.500M12 14h1.500M14.500 16.500h2',
  columns: 'M3.5 4h13v12h-13zM8 4v12M12.500 4v12',
  download: 'M10 3v9.500m-3.500-3.500L10 12.500 13.500 9M4 16.500h12',
  share: 'M10 12.500V3M6.500 6.500 10 3l3.500 3.500M6.500 9.500H4.500v7.500h11V9.500h-2',
  chevron: 'M5 12.5 10 7.500l5 5',
  undo: 'M7.5 4 4 7.5l3.5 3.500M4 7.500h7.500a4.250 4.250 0 0 1 0 8.500H7.500',
  redo: 'M12.5 4 16 7.500l-3.500 3.500M16 7.500H8.500a4.250 4.250 0 0 0 0 8.500h4',
  arrow: 'M4 10h12m-4-4 4 4-4 4',
  back: 'M16 10H4m4-4-4 4 4 4',
  note: 'M4.5 3.500h11v9l-4 4h-7zM11.500 16.500v-4h4M7 7h6M7 10h4',
  filter: 'M3.5 5.500h13M6 10h8M8.500 14.500h3',
  actor: 'M10 3.500a3 3 0 1 1 0 6a3 3 0 1 1 0-6M4 16.500a6 6 0 0 1 12 0',
  place:
    'M10 17c-3.500-3.900-5-6.400-5-8.700a5 5 0 0 1 10 0c0 2.300-1.500 4.800-5 8.700zM10 6.800a1.600 1.600 0 1 1 0 3.200a1.600 1.600 0 1 1 0-3.200',
} as const;
export type IconName = keyof typeof ICONS;

const FILLED: ReadonlySet<IconName> = new Set(['play', 'pause', 'skip']);
/** Pictures of time's direction: it runs the other way in a mirrored page. */
const MIRRORED: ReadonlySet<IconName> = new Set([
  'play',
  'next',
  'previous',
  'skip',
  'arrow',
  'back',
  'undo',
  'redo',
]);

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <StrokePicture
      path={ICONS[name]}
      size={size}
      className={MIRRORED.has(name) ? 'icon mirrored' : 'icon'}
      isFilled={FILLED.has(name)}
    />
  );
}
