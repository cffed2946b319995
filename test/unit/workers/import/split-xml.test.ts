import { describe, expect, it } from 'vitest';
import { findElements } from '../../../../src/workers/import/find-elements';
import { splitXml, withoutElements } from '../../../../src/workers/import/split-xml';

const LONG = 'x'.repeat(300);
const mark = (name: string) => `<Placemark id="${name}"><name>${LONG}</name></Placemark>`;
const FILE = `<?xml version="1.0"?>
<kml><Document><Style id="s"/>
<!-- <Placemark>none</Placemark> -->
<Folder><name>One <![CDATA[</Folder><Placemark>]]></name>${mark('a')}
${mark('b')}<Folder><name>Two</name>${mark('c')}</Folder>${mark('d')}</Folder>
<Placemark/><Placemarks/></Document></kml>`;

const namesIn = (text: string) => [...text.matchAll(/id="(\w)"/g)].map(([, name]) => name);

describe('the elements of a name', () => {
  it('are the outermost, and none of remarks and raw sections', () => {
    const found = findElements(FILE, ['Placemark']);
    expect(found.map(({ start, end }) => FILE.slice(start, end))).toEqual([
      ...['a', 'b', 'c', 'd'].map(mark),
      '<Placemark/>',
    ]);
    const nested = '<a><a></a></a><a>';
    expect(findElements(nested, ['a'])).toEqual([{ name: 'a', start: 0, end: 14 }]);
  });

  it('can be left out', () => {
    expect(withoutElements('<p><x><x/>1</x>2<x/>3</p>', 'x')).toBe('<p>23</p>');
    expect(withoutElements('<p>1</p>', 'x')).toBe('<p>1</p>');
  });
});

describe('a file in parts', () => {
  it('has each record once, in their order, within what is around it', () => {
    const { count, parts } = splitXml(FILE, [['Placemark']], 10);
    const texts = [...parts].map(({ text }) => text);
    expect(count).toBe(5);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.flatMap(namesIn).filter((name) => name !== 's')).toEqual(['a', 'b', 'c', 'd']);
    const skeleton = withoutElements(FILE, 'Placemark').replace(/\s+/g, '');
    for (const text of texts) {
      expect(withoutElements(text, 'Placemark').replace(/\s+/g, '')).toBe(skeleton);
    }
    const withC = texts.find((text) => text.includes('id="c"')) ?? '';
    expect(withC.indexOf('Two')).toBeLessThan(withC.indexOf('id="c"'));
    expect(withC.indexOf('id="c"')).toBeLessThan(withC.indexOf('</Folder>', withC.indexOf('Two')));
  });

  it('has one kind after the other', () => {
    const gpx = '<gpx><wpt id="a"/><trk id="b"></trk><wpt id="c"/><trk id="d"></trk></gpx>';
    const { parts } = splitXml(gpx, [['trk'], ['wpt']], 1);
    expect([...parts].flatMap(({ text }) => namesIn(text))).toEqual(['b', 'd', 'a', 'c']);
  });

  it('is one part where it is small, has no records or is broken off', () => {
    for (const text of [FILE, '<kml></kml>', '<kml><Placemark>']) {
      const { parts } = splitXml(text, [['Placemark']]);
      expect([...parts].map((part) => part.text)).toEqual([text]);
    }
  });
});
