/** Just below what the page takes in, bytes. */
const LARGEST = 49_900_000;
/** Places in a file; no more notes are taken. */
const PLACES = 100_000;
/** Points of a track, as of some hours on the way. */
const TRACK_POINTS = 5000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const lngOf = (index: number) => (40 + (index % 700) / 100).toFixed(6);
const latOf = (index: number) => (30 + (Math.floor(index / 700) % 200) / 30).toFixed(6);

/** Pieces until they weigh as much as the page takes in; all of them are ASCII. */
function upToLargest(room: number, piece: (index: number) => string, most = Infinity): string {
  const pieces: string[] = [];
  let bytes = 0;
  for (let index = 0; index < most; index++) {
    const next = piece(index);
    bytes += next.length;
    if (bytes > room) break;
    pieces.push(next);
  }
  return pieces.join('');
}

/** A KML of as many places as come in, in folders, each with a style and a description. */
export function createLargeKml(): string {
  const text = 'Something to say about it. '.repeat(8);
  const placemark = (index: number) =>
    `<Placemark id="p${index}"><name>Place ${index}</name><description><![CDATA[<b>${index}</b> ${text}]]></description><Style><IconStyle><color>ff2d45c2</color></IconStyle></Style><TimeStamp><when>2021-07-${String(1 + (index % 28)).padStart(2, '0')}</when></TimeStamp><Point><coordinates>${lngOf(index)},${latOf(index)},0</coordinates></Point></Placemark>\n`;
  const body = upToLargest(
    LARGEST - 1000,
    (index) =>
      `${index % 10_000 === 0 ? `${index === 0 ? '' : '</Folder>'}<Folder><name>Folder ${index / 10_000}</name>` : ''}${placemark(index)}`,
    PLACES,
  );
  return `${HEAD}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${body}</Folder></Document></kml>`;
}

/** A GPX of tracks as devices write them, each point with its height, time and pulse. */
export function createLargeGpx(): string {
  const point = (index: number) =>
    `<trkpt lat="${latOf(index)}" lon="${lngOf(index)}"><ele>${100 + (index % 900)}</ele><time>2021-07-14T10:00:00Z</time><extensions><hr>${60 + (index % 90)}</hr></extensions></trkpt>\n`;
  const track = (index: number) => {
    const points = Array.from({ length: TRACK_POINTS }, (_, at) =>
      point(index * TRACK_POINTS + at),
    );
    return `<trk><name>Track ${index}</name><trkseg>${points.join('')}</trkseg></trk>\n`;
  };
  return `${HEAD}<gpx version="1.1" creator="soak" xmlns="http://www.topografix.com/GPX/1/1">${upToLargest(LARGEST - 1000, track)}</gpx>`;
}

/** A GPX of as many places as weigh 50 MB, which is more than come in. */
export function createCrowdedGpx(): string {
  const place = (index: number) =>
    `<wpt lat="${latOf(index)}" lon="${lngOf(index)}"><name>Place ${index}</name><desc>Something to say about it.</desc></wpt>\n`;
  return `${HEAD}<gpx version="1.1" creator="soak" xmlns="http://www.topografix.com/GPX/1/1">${upToLargest(LARGEST - 1000, place)}</gpx>`;
}

/** A GeoJSON of as many places as come in, each with fields that notes have no place for. */
export function createLargeGeojson(): string {
  const remark = 'Something to say about it. '.repeat(8);
  const feature = (index: number) =>
    `${index === 0 ? '' : ',\n'}{"type":"Feature","properties":{"name":"Place ${index}","description":"${remark}","code":${index},"when":"2021-07-14"},"geometry":{"type":"Point","coordinates":[${Number(lngOf(index))},${Number(latOf(index))}]}}`;
  return `{"type":"FeatureCollection","features":[${upToLargest(LARGEST - 1000, feature, PLACES)}]}`;
}

/** A table of as many places as come in. */
export function createLargeCsv(): string {
  const remark = 'Something to say about it, "as it was told". '.repeat(9).replaceAll('"', '""');
  const row = (index: number) =>
    `Place ${index},"${remark}",${latOf(index)},${lngOf(index)},2021-07-14\n`;
  return `name,description,lat,lng,from\n${upToLargest(LARGEST - 1000, row, PLACES)}`;
}
