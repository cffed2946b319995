import { describe, expect, it } from 'vitest';
import { parseLocalDay } from '../../../../src/domain/local-day';
import { MAX_NOTE_CORNERS, MAX_NOTE_TEXT } from '../../../../src/domain/note';
import { MAX_IMPORT_NOTES, type NotesReading } from '../../../../src/domain/note-import';
import { readNotesFile } from '../../../../src/workers/import/read-notes-file';
import { createFeature, createGeojson, toBytes } from '../../../support/geojson-file';

const NOW = 1_700_000_000_000;
const readText = (text: string) => readNotesFile(toBytes(text), NOW, () => undefined);

function accept(text: string): NotesReading {
  const outcome = readText(text);
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
}
const codesOf = ({ issues }: NotesReading) => issues.map(({ code }) => code);
const square = [
  [44, 33],
  [45, 33],
  [45, 34],
  [44, 34],
];

describe('GeoJSON of others', () => {
  it('gives title, description, dates and the nearest style', () => {
    const properties = {
      title: 'Bridge',
      description: 'Closed<br>since <b>May</b>',
      from: '2021-05-01T10:00:00Z',
      stroke: '#ff2200',
      'stroke-width': 7,
    };
    const line = { type: 'LineString', coordinates: square };
    const reading = accept(createGeojson(createFeature(line, properties)));
    expect(reading.notes[0]).toMatchObject({
      type: 'line',
      text: 'Bridge\nClosed\nsince May',
      from: parseLocalDay('2021-05-01'),
      to: null,
      style: { color: 'vermilion', width: 8 },
      created: NOW,
    });
    expect(reading.issues).toEqual([]);
  });

  it('is taken apart where a note has one shape only, and that is told', () => {
    const collection = {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'MultiPoint',
          coordinates: [
            [44, 33, 120],
            [45, 33],
          ],
        },
        { type: 'Polygon', coordinates: [square] },
      ],
    };
    const reading = accept(createGeojson(createFeature(collection)));
    expect(reading.notes.map(({ type }) => type)).toEqual(['point', 'point', 'area']);
    expect(reading.notes[2]?.geometry?.coordinates).toEqual([[...square, square[0]]]);
    expect(codesOf(reading)).toEqual(['split', 'elevation', 'closed']);
    expect(new Set(reading.notes.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps outlines that cross themselves, and ways over the date line', () => {
    const bow = [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    const reading = accept(
      createGeojson(
        createFeature({ type: 'Polygon', coordinates: [bow] }),
        createFeature({
          type: 'LineString',
          coordinates: [
            [179, 0],
            [181, 0],
          ],
        }),
      ),
    );
    expect(reading.notes.map(({ geometry }) => geometry?.coordinates)).toEqual([
      [bow],
      [
        [179, 0],
        [181, 0],
      ],
    ]);
    expect(codesOf(reading)).toEqual(['crossing']);
  });

  it('has the same ids when it is read again, and other ids for other notes', () => {
    const text = createGeojson(
      ...[44, 44, 45].map((lng) => createFeature({ type: 'Point', coordinates: [lng, 33] })),
    );
    const ids = accept(text).notes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(accept(text).notes.map(({ id }) => id)).toEqual(ids);
  });

  it('says where the first of its problems is', () => {
    const good = createFeature({ type: 'Point', coordinates: [44, 33] });
    const far = createFeature({ type: 'Point', coordinates: [440000, 33] });
    expect(accept(createGeojson(good, far, far)).issues).toEqual([
      { code: 'out-of-range', count: 2, first: 2 },
    ]);
  });

  it('has its limits told', () => {
    const long = createFeature(null, { name: 'x'.repeat(MAX_NOTE_TEXT + 1) });
    const reading = accept(createGeojson(long));
    expect(reading.notes[0]?.text).toHaveLength(MAX_NOTE_TEXT);
    expect(codesOf(reading)).toEqual(['text-cut']);

    const track = Array.from({ length: MAX_NOTE_CORNERS + 5 }, (_, index) => [index / 1e5, 1]);
    const line = accept(createGeojson(createFeature({ type: 'LineString', coordinates: track })));
    expect(line.notes.map(({ geometry }) => geometry?.coordinates.length)).toEqual([
      MAX_NOTE_CORNERS,
      6,
    ]);

    const many = `{"type":"FeatureCollection","features":[${'0,'.repeat(MAX_IMPORT_NOTES)}0]}`;
    expect(readText(many)).toMatchObject({
      refusal: { code: 'too-many', values: { count: MAX_IMPORT_NOTES + 1 } },
    });
  });

  it('that a program without nested properties has written is still ours', () => {
    const tazamun = JSON.stringify({ version: 1, type: 'circle', text: 'A\nB', event: 'e-1' });
    const area = { type: 'MultiPolygon', coordinates: [[[...square, square[0]]]] };
    const [note] = accept(createGeojson(createFeature(area, { id: 'own', tazamun }))).notes;
    expect(note).toMatchObject({ id: 'own', type: 'circle', text: 'A\nB', event: 'e-1' });
  });
});

describe('KML', () => {
  const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
    <Style id="red"><LineStyle><color>ff0000ff</color><width>4</width></LineStyle></Style>
    <Folder><name>Checkpoints</name><visibility>0</visibility>
      <Placemark><name>قلعة أربيل</name><description><![CDATA[<p>See <a href="https://example.org/">this</a>&nbsp;</p>]]></description>
        <TimeSpan><begin>2021-01-02</begin><end>2021-01-03</end></TimeSpan>
        <Point><coordinates>44.009,36.191,420</coordinates></Point></Placemark>
      <Folder><name>Roads</name><Placemark><styleUrl>#red</styleUrl>
        <LineString><coordinates>44,33 45,34</coordinates></LineString></Placemark></Folder>
    </Folder>
    <NetworkLink><name>elsewhere</name><Link><href>https://example.org/a.kml</href></Link></NetworkLink>
  </Document></kml>`;

  it('gives notes, their days and their folders', () => {
    const reading = accept(kml);
    expect(reading.notes).toHaveLength(2);
    const [place, road] = reading.notes;
    expect(place).toMatchObject({
      text: 'قلعة أربيل\nSee this (https://example.org/)',
      from: parseLocalDay('2021-01-02'),
      to: parseLocalDay('2021-01-03'),
      geometry: { type: 'Point', coordinates: [44.009, 36.191] },
    });
    expect(road?.style).toMatchObject({ color: 'vermilion', width: 4 });
    const nameOf = (id: string | null | undefined) => reading.folders.find((f) => f.id === id);
    expect(nameOf(place?.folder)).toMatchObject({ name: 'Checkpoints', isShown: false });
    expect(nameOf(road?.folder)).toMatchObject({ name: 'Roads', isShown: true });
    expect(codesOf(reading)).toEqual(['elevation']);
  });
});

describe('GPX', () => {
  it('gives waypoints, routes and tracks, without what sensors added', () => {
    const gpx = `<gpx version="1.1"><wpt lat="33" lon="44"><ele>34</ele><time>2021-03-04T05:06:07Z</time><name>Gate</name></wpt>
      <trk><name>Walk</name><trkseg>
        <trkpt lat="33" lon="44"><extensions><hr>90</hr></extensions></trkpt>
        <trkpt lat="33.1" lon="44.1"><extensions><hr>91</hr></extensions></trkpt></trkseg>
      <trkseg><trkpt lat="33" lon="44"/><trkpt lat="33.2" lon="44.2"/></trkseg></trk></gpx>`;
    const reading = accept(gpx);
    expect(reading.notes.map(({ text, type }) => [text, type])).toEqual([
      ['Walk', 'line'],
      ['Walk', 'line'],
      ['Gate', 'point'],
    ]);
    expect(reading.notes[2]?.from).toBe(parseLocalDay('2021-03-04'));
    expect(codesOf(reading)).toEqual(['split', 'elevation']);
  });
});

describe('tables', () => {
  it.each([
    ['lat,lng,name\n33.3,44.4,"Gate, north"', 'Gate, north'],
    ['Longitude;Latitude;Title\n44,4;33,3;Gate', 'Gate'],
    ['الاسم\tخط العرض\tخط الطول\nالبوابة\t٣٣٫٣\t٤٤٫٤', 'البوابة'],
    ['X,Y,note\n44.4°,33.3°,=1+1', '=1+1'],
  ])('with the usual names of columns are read: %s', (text, expected) => {
    expect(accept(text).notes).toMatchObject([
      { text: expected, geometry: { type: 'Point', coordinates: [44.4, 33.3] } },
    ]);
  });

  it('have rows without a place left out and told, and folders by name', () => {
    const reading = accept('lat,lng,name,folder,date\n33,44,a,North,2021-02-03\nx,,b,North,\n');
    expect(reading.notes).toHaveLength(1);
    expect(reading.folders.map(({ name }) => name)).toEqual(['North']);
    expect(reading.notes[0]).toMatchObject({ from: 18661, to: 18661 });
    expect(reading.issues).toEqual([{ code: 'bad-geometry', count: 1, first: 2 }]);
  });
});

describe('a large file of XML', () => {
  it('comes in whole and in its order, and tells how far it is', () => {
    const words = 'Something to say about it. '.repeat(150);
    const place = (_: unknown, index: number) =>
      `<Placemark><name>${index}</name><description>${words}</description><Point><coordinates>44,33</coordinates></Point></Placemark>`;
    const folder = (name: string) =>
      `<Folder><name>${name}</name>${Array.from({ length: 200 }, place).join('\n')}</Folder>`;
    const text = `<kml><Document>${folder('One')}${folder('Two')}</Document></kml>`;
    const told: number[] = [];
    const outcome = readNotesFile(toBytes(text), NOW, (done) => told.push(done));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { notes, folders } = outcome.value;
    expect(folders.map(({ name }) => name)).toEqual(['One', 'Two']);
    const [one, two] = folders.map(({ id }) => id);
    expect(notes.map((note) => note.folder)).toEqual([
      ...Array.from({ length: 200 }, () => one),
      ...Array.from({ length: 200 }, () => two),
    ]);
    expect(notes.map((note) => Number.parseInt(note.text, 10))).toEqual(
      Array.from({ length: 400 }, (_, index) => index % 200),
    );
    // It is read in parts: more is told than beginning, middle and end.
    expect(told.filter((done) => done > 0.1 && done < 0.7).length).toBeGreaterThan(0);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
