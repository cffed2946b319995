import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_EMBED, embedLink, fullPageLink } from '../../../src/domain/embed-link';
import {
  clampEmbedSize,
  EMBED_SANDBOX,
  type EmbedFacts,
  SNIPPET_TARGETS,
  writeSnippet,
} from '../../../src/domain/embed-snippet';

const PAGE =
  'https://map.example/tazamun/?lang=ar&from=2021-07-01&to=2021-07-31&map=7/33/44&loop=1';
const OPTIONS = { ...DEFAULT_EMBED, lang: 'ar' } as const;
const FACTS: EmbedFacts = {
  src: embedLink(PAGE, OPTIONS),
  page: fullPageLink(PAGE, OPTIONS),
  home: 'https://map.example/tazamun/',
  loader: 'https://map.example/tazamun/embed.js',
  integrity: null,
  title: 'هجمات وزيارات، 1–31 تموز/يوليو 2021',
  size: { width: 640, height: 480 },
};

/** A snippet as a tree; what has no value in HTML gets one, for a parser of XML. */
function parse(snippet: string) {
  const whole = snippet.replace(
    /\s(async|placeholder|overflow|allowfullscreen|resizable)(?=[\s>])/g,
    ' $1=""',
  );
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(`<body>${whole}</body>`, 'text/xml');
  const first = (name: string) => document.getElementsByTagName(name).item(0);
  return { first, names: [...document.getElementsByTagName('*')].map(({ nodeName }) => nodeName) };
}

describe('embedLink', () => {
  it('says only what is not the default', () => {
    expect(embedLink('https://a.example/', DEFAULT_EMBED)).toBe('https://a.example/?embed=1');
  });

  it('says every option, and the view as it was', () => {
    const all = {
      autoplay: true,
      loop: true,
      panel: true,
      header: false,
      legend: false,
      lang: 'en',
      theme: 'dark',
      data: '1.0.0',
    } as const;
    expect(embedLink(PAGE, all)).toBe(
      'https://map.example/tazamun/?lang=en&from=2021-07-01&to=2021-07-31&map=7/33/44&loop=1' +
        '&theme=dark&data=1.0.0&embed=1&autoplay=1&panel=1&header=0&legend=0',
    );
  });

  it('leaves language, theme and looping to the reader where nothing is fixed', () => {
    expect(embedLink(`${PAGE}&theme=dark`, DEFAULT_EMBED)).toBe(
      'https://map.example/tazamun/?from=2021-07-01&to=2021-07-31&map=7/33/44&embed=1',
    );
  });
});

describe('fullPageLink', () => {
  it('has the view, and nothing of an embed', () => {
    expect(FACTS.page).toBe(
      'https://map.example/tazamun/?lang=ar&from=2021-07-01&to=2021-07-31&map=7/33/44',
    );
  });
});

describe('clampEmbedSize', () => {
  it('holds sizes within what an embed can be', () => {
    expect(clampEmbedSize({ width: 10, height: 1e9 })).toEqual({ width: 280, height: 2000 });
    expect(clampEmbedSize({ width: 640.4, height: 480 })).toEqual({ width: 640, height: 480 });
  });
});

describe('writeSnippet', () => {
  it('frames the view: title, lazy, full screen, sandbox, referrer, and a link beside it', () => {
    const { first } = parse(writeSnippet('iframe', FACTS));
    const frame = first('iframe');
    const attributes = Object.fromEntries(
      [...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]),
    );
    expect(attributes).toEqual({
      src: FACTS.src,
      title: FACTS.title,
      width: '640',
      height: '480',
      loading: 'lazy',
      allow: 'fullscreen',
      sandbox: EMBED_SANDBOX,
      referrerpolicy: 'no-referrer',
      style: 'border:0;max-width:100%',
    });
    expect(first('p')?.getAttribute('dir')).toBe('auto');
    expect(first('a')?.getAttribute('href')).toBe(FACTS.page);
    expect(first('a')?.textContent).toBe(FACTS.title);
  });

  it('has the browser check the loader where that is asked for', () => {
    const { first } = parse(writeSnippet('ghost', { ...FACTS, integrity: 'sha384-abc' }));
    expect(first('script')?.getAttribute('integrity')).toBe('sha384-abc');
    expect(first('script')?.getAttribute('crossorigin')).toBe('anonymous');
    expect(writeSnippet('ghost', FACTS)).not.toContain('crossorigin');
  });

  it('has the loader find its box, with a link in it for when it does not come', () => {
    const { first, names } = parse(writeSnippet('script', FACTS));
    expect(names).toEqual(['body', 'div', 'p', 'a', 'script']);
    expect(first('div')?.getAttribute('class')).toBe('tazamun-embed');
    expect(first('div')?.getAttribute('data-src')).toBe(FACTS.src);
    expect(first('script')?.getAttribute('src')).toBe(FACTS.loader);
  });

  it('gives AMP what it asks of a frame that changes its height', () => {
    const { first, names } = parse(writeSnippet('amp', FACTS));
    expect(names).toEqual(['body', 'amp-iframe', 'p', 'a', 'p', 'a']);
    const frame = first('amp-iframe');
    expect(frame?.getAttribute('layout')).toBe('responsive');
    expect(frame?.hasAttribute('resizable')).toBe(true);
    expect(first('p')?.hasAttribute('placeholder')).toBe(true);
  });

  it('answers in oEmbed’s form', () => {
    const response = JSON.parse(writeSnippet('oembed', FACTS));
    expect(response).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 480 });
    expect(parse(response.html).first('iframe')?.getAttribute('src')).toBe(FACTS.src);
  });

  it.each(SNIPPET_TARGETS)('takes a hostile title for text: %s', (target) => {
    const evil = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&quot;\n\u0000</p>`;
    const snippet = writeSnippet(target, { ...FACTS, title: evil });
    const html: string = target === 'oembed' ? JSON.parse(snippet).html : snippet;
    const { names } = parse(html);
    expect(names).not.toContain('img');
    expect(names.filter((name) => name === 'script').length).toBe(names.includes('div') ? 1 : 0);
    expect(html).not.toMatch(/<script>|onerror='/);
  });

  it('gives any title back as it was, but for breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const frame = parse(writeSnippet('iframe', { ...FACTS, title })).first('iframe');
        expect(frame?.getAttribute('title')).toBe(title.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
      }),
      // Breaks that are no control characters.
      { examples: [['one\u2028two\u2029three']] },
    );
  });
});
