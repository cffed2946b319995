import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { EMBED_SANDBOX, SNIPPET_TARGETS, writeSnippet } from '../../../src/domain/embed-snippet';
import { PINNED_LOADER } from '../../../src/domain/pinned-loader';
import { foreignHeights } from '../../../src/embed/foreign-heights';
import { readHostMessage } from '../../../src/embed/read-host-message';
import { ADDRESS_KEYS, parseAddress } from '../../../src/state/address';
import { events } from '../../e2e/fixtures/dataset';

const text = readFileSync('docs/EMBEDDING.md', 'utf8');
const blocks = [...text.matchAll(/```(\w+)(?: ([\w-]+))?\n([\s\S]*?)```/g)].map(
  ([, language = '', use = '', code = '']) => ({ language, use, code }),
);
const json = (use: string) => {
  const block = blocks.find((candidate) => candidate.use === use);
  return JSON.parse(block?.code ?? '');
};

/** HTML as a tree; attributes without a value get one, for a parser of XML. */
function parse(html: string) {
  const valued = html.replace(
    /\s(async|placeholder|overflow|allowfullscreen|resizable)(?=[\s>])/g,
    ' $1=""',
  );
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(`<body>${valued}</body>`, 'text/xml');
}

const FACTS = {
  src: 'https://map.example/?lang=en&from=2021-07-01&to=2021-07-31&embed=1',
  page: 'https://map.example/?lang=en&from=2021-07-01&to=2021-07-31',
  home: 'https://map.example/',
  loader: 'https://map.example/embed.js',
  integrity: null,
  title: 'Attacks and visits in Iraq, 1–31 July 2021',
  size: { width: 640, height: 480 },
};

describe('docs/EMBEDDING.md', () => {
  it('shows the plain frame as the dialog writes it', () => {
    expect(blocks[0]?.code).toBe(writeSnippet('iframe', FACTS));
  });

  it('has HTML that can be read, and addresses that the page understands', () => {
    const html = blocks.filter(
      ({ language, code }) => language === 'html' && !code.startsWith('<script'),
    );
    expect(html).toHaveLength(4);
    for (const { code } of html) {
      const document = parse(code);
      const elements = [...document.getElementsByTagName('*')];
      const addresses = elements.flatMap((element) =>
        ['src', 'data-src', 'href'].flatMap((name) => element.getAttribute(name) ?? []),
      );
      expect(addresses.length).toBeGreaterThan(1);
      for (const address of addresses) {
        expect(parseAddress(new URL(address).search).notices, address).toEqual([]);
      }
      for (const frame of elements.filter((element) => element.hasAttribute('sandbox'))) {
        expect(frame.getAttribute('sandbox')).toBe(EMBED_SANDBOX);
      }
    }
  });

  it('has the checked script as the dialog writes it', () => {
    const { path, integrity } = PINNED_LOADER;
    const loader = `${FACTS.home}${path}`;
    const checked = blocks.find(({ code }) => code.startsWith('<script'));
    expect(writeSnippet('script', { ...FACTS, loader, integrity })).toContain(checked?.code);
  });

  it('has messages to the page that it hears', () => {
    const messages: readonly unknown[] = json('to-page');
    expect(messages).toHaveLength(7);
    for (const message of messages) {
      expect(readHostMessage(message, ADDRESS_KEYS), JSON.stringify(message)).not.toBeNull();
    }
  });

  it('has every message from the page', () => {
    const messages: readonly { readonly tazamun: number; readonly type: string }[] =
      json('from-page');
    expect(new Set(messages.map(({ type }) => type))).toEqual(
      new Set(['ready', 'resize', 'state', 'select', 'error', 'reply']),
    );
    expect(messages.every(({ tazamun }) => tazamun === 1)).toBe(true);
  });

  it('has heights as others hear them', () => {
    expect(json('foreign')).toEqual(foreignHeights(592, 'map-1'));
  });

  it('has an oEmbed response with the members of the dialog’s', () => {
    const written = JSON.parse(writeSnippet('oembed', FACTS));
    expect(Object.keys(json('oembed'))).toEqual(Object.keys(written));
    expect(SNIPPET_TARGETS).toContain('oembed');
  });

  it('names every option of an embed, and no other part', () => {
    const options = text.slice(text.indexOf('## Options'), text.indexOf('## Messages'));
    const named = [...options.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
    const parts: readonly string[] = [...ADDRESS_KEYS, 'childId'];
    expect(named.filter((name) => !parts.includes(name))).toEqual([]);
    expect(named).toEqual(
      expect.arrayContaining(['embed', 'autoplay', 'loop', 'panel', 'header', 'legend', 'data']),
    );
  });
});

describe('public/embed-demo.html', () => {
  const html = readFileSync('public/embed-demo.html', 'utf8');
  const links = [
    ...html.matchAll(
      /<time datetime="([\d-]+)">[^<]+<\/time>\s*<a href="\.\/\?lang=(en|ar)&amp;event=([\w-]+)">([^<]+)<\/a>/g,
    ),
  ];

  it('says of events only what the dataset says', () => {
    expect(links.length).toBe(24);
    for (const [, day, language, id, title] of links) {
      const event = events.find((candidate) => candidate.id === id);
      expect(title).toBe(event?.properties.title[language === 'ar' ? 'ar' : 'en']);
      expect(event?.properties.start.startsWith(day ?? '?')).toBe(true);
    }
  });

  it('has addresses that the page understands', () => {
    const addresses = [...html.matchAll(/(?:src|href)="\.\/(\?[^"]+)"/g)].map(([, query = '']) =>
      query.replaceAll('&amp;', '&'),
    );
    expect(addresses.length).toBeGreaterThan(30);
    for (const query of addresses) expect(parseAddress(query).notices, query).toEqual([]);
  });

  it('keeps to a strict policy', () => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=|<style/);
  });
});
