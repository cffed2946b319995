import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import {
  type ChartPicture,
  dotPath,
  linePath,
  rectPath,
} from '../../../../src/ui/chart/chart-picture';
import { anchorOf, writeChartSvg } from '../../../../src/ui/chart/chart-svg-text';
import { framePicture } from '../../../../src/ui/chart/framed-picture';
import type { PictureLook } from '../../../../src/ui/picture/picture-look';

const LOOK: PictureLook = {
  paper: '#fff',
  ink: '#111',
  muted: '#222',
  rule: '#333',
  border: '#444',
  accent: '#555',
  kinds: {
    attack: '#a00',
    strike: '#00a',
    visit: '#0a0',
    meeting: '#0a1',
    agreement: '#0a2',
    statement: '#0a3',
    context: '#0a4',
  },
  family: '"IBM Plex Sans", sans-serif',
  isMirrored: false,
  font: () => '',
};
const PICTURE: ChartPicture = {
  width: 100,
  height: 50,
  marks: [
    { type: 'path', d: rectPath(10, 20, 30, 5), fill: 'attack', opacity: 0.5 },
    {
      type: 'path',
      d: linePath([
        [0, 1],
        [2, -3],
      ]),
      stroke: 'rule',
      strokeWidth: 1,
      dash: '2 2',
    },
    { type: 'text', x: 5, y: 6, text: 'a < b & "c"', ink: 'muted', sizePx: 11, align: 'left' },
  ],
};

function parse(svg: string) {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(svg, 'text/xml');
  return {
    paths: [...document.getElementsByTagName('path')],
    texts: [...document.getElementsByTagName('text')],
  };
}

describe('writeChartSvg', () => {
  it('is XML with its colours written out', () => {
    const { paths, texts } = parse(writeChartSvg(PICTURE, LOOK, 'en'));
    expect(paths.map((path) => path.getAttribute('fill'))).toEqual(['#fff', '#a00', 'none']);
    expect(paths[2]?.getAttribute('stroke')).toBe('#333');
    expect(texts[0]?.textContent).toBe('a < b & "c"');
    expect(texts[0]?.getAttribute('text-anchor')).toBe('start');
  });

  it('has text begin where letters do', () => {
    expect(anchorOf('left', 'ar')).toBe('end');
    expect(anchorOf('right', 'ar')).toBe('start');
    expect(anchorOf('right', 'en')).toBe('end');
    expect(anchorOf('middle', 'ar')).toBe('middle');
  });
});

describe('framePicture', () => {
  const frame = { title: 'Title', lines: ['one', 'two'], source: 'from here', isMirrored: true };

  it('moves all of the chart by the same way', () => {
    const framed = framePicture(
      { ...PICTURE, marks: [...PICTURE.marks, { type: 'path', d: dotPath(4, 5, 2) }] },
      frame,
    );
    const [rect, line, text, dot] = framed.marks.slice(3, 7);
    const top = framed.height - 50 - 24 - 24;
    expect(rect).toMatchObject({ d: rectPath(34, 20 + top, 30, 5) });
    expect(line).toMatchObject({
      d: linePath([
        [24, 1 + top],
        [26, top - 3],
      ]),
    });
    expect(text).toMatchObject({ x: 29, y: 6 + top });
    expect(dot).toMatchObject({ d: dotPath(28, 5 + top, 2) });
  });

  it('says what it is and whose, on the side where reading begins', () => {
    const { marks, width } = framePicture(PICTURE, frame);
    const texts = marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []));
    expect(texts.map(({ text }) => text)).toEqual([
      'Title',
      'one',
      'two',
      'a < b & "c"',
      'from here',
    ]);
    expect(texts[0]).toMatchObject({ align: 'right', x: width - 24 });
  });

  it('breaks what is too long for its width, above and below', () => {
    const wide = { ...PICTURE, width: 300 };
    const long = 'words '.repeat(30).trim();
    const one = framePicture(wide, { ...frame, lines: ['short'] });
    const many = framePicture(wide, { ...frame, lines: [long], source: `${long} at last` });
    const texts = many.marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []));
    const longest = Math.max(...texts.map(({ text }) => text.length));
    expect(longest).toBeLessThanOrEqual(300 / 6);
    expect(many.height).toBeGreaterThan(one.height + 5 * 18);
    expect(texts.at(-1)?.text).toMatch(/at last$/);
    expect(texts.at(-1)?.y).toBeLessThan(many.height);
  });
});
