/** A source of the bundled map, as a row of markdown cells. */
export type MapSource = {
  readonly what: string;
  readonly source: string;
  readonly licence: string;
};

/**
 * The sources of the bundled map, from the table of `data/basemap/README.md`.
 * @throws Error where there is none
 */
export function readMapSources(readme: string): readonly MapSource[] {
  const [, section = ''] = /^## Sources\n([\s\S]*?)^## /m.exec(readme) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  // The first two rows are the heading and the line under it.
  const sources = rows.slice(2).map((row) => {
    const [what = '', source = '', licence = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { what, source, licence };
  });
  if (sources.length === 0) throw new Error('data/basemap/README.md names no sources');
  return sources;
}
