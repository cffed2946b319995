import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Position } from 'geojson';
import type { Bounds } from './detail';

const MISSING = `The basemap's rivers and lakes come from GSHHG through GMT, and \`gmt\` did not run.
On Debian and Ubuntu: apt-get install gmt gmt-gshhg-full
The built files are committed, so this is needed only to build them anew.`;

/**
 * Lines of GSHHG and WDBII at full resolution as `gmt coast` dumps them: pieces cut at the
 * database's bins, `[lng, lat]`.
 *
 * @param selection what to dump, e.g. `-I1` for permanent major rivers
 * @throws Error that names the packages to install when `gmt` or its data is missing
 */
export function readShorelines(selection: readonly string[], bounds: Bounds): Position[][] {
  const [west, south, east, north] = bounds;
  const region = `-R${west}/${east}/${south}/${north}`;
  let dump: string;
  try {
    dump = execFileSync(
      'gmt',
      ['coast', region, '-Df', '-M', '--GMT_HISTORY=false', ...selection],
      {
        // It leaves a file of its last options behind, where it is run.
        cwd: tmpdir(),
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch {
    throw new Error(MISSING);
  }
  return parseSegments(dump);
}

function parseSegments(dump: string): Position[][] {
  const lines: Position[][] = [];
  for (const row of dump.split('\n')) {
    if (row.startsWith('>')) lines.push([]);
    else if (row !== '' && !row.startsWith('#')) {
      const [lng, lat] = row.split('\t').map(Number);
      if (lng !== undefined && lat !== undefined) lines.at(-1)?.push([lng, lat]);
    }
  }
  return lines.filter((line) => line.length > 1 && !(line.length === 2 && isSame(line)));
}

function isSame([first, last]: Position[]): boolean {
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
