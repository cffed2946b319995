import type { Enveloped, HostMessage, MessageId, PageMessage } from '../embed/protocol';
import type { TazamunMap, TazamunState } from './embed';

const TAG = 'tazamun-map';
const METHODS = ['play', 'pause', 'set', 'select'] as const;
/** What the page may take of its host's height, px. */
const MAX_HEIGHT_PX = 4000;

type Settle = {
  readonly resolve: (state: TazamunState) => void;
  readonly reject: (error: Error) => void;
};
type WithoutId<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

/** Until the map is there what the element holds is seen; it stays where the map never comes. */
const STYLE = `:host{display:block;position:relative;min-block-size:20rem}
:host([hidden]){display:none}
iframe{position:absolute;inset:0;inline-size:100%;block-size:100%;border:0;opacity:0;pointer-events:none}
iframe.on{opacity:1;pointer-events:auto}
.on+slot{display:none}`;

class TazamunElement extends HTMLElement implements TazamunMap {
  static observedAttributes = ['src'];
  /** Who hears of what happens: the element that the page wrote. */
  host: HTMLElement = this;
  #frame: HTMLIFrameElement | null = null;
  #origin = '';
  #isReady = false;
  #count = 0;
  readonly #waiting: object[] = [];
  readonly #asked = new Map<MessageId, Settle>();

  connectedCallback(): void {
    addEventListener('message', this.#receive);
    if (this.#frame === null) this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#receive);
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#load();
  }

  play(): Promise<TazamunState> {
    return this.#ask({ type: 'play' });
  }

  pause(): Promise<TazamunState> {
    return this.#ask({ type: 'pause' });
  }

  set(state: TazamunState): Promise<TazamunState> {
    return this.#ask({ type: 'set', state });
  }

  select(event: string | null): Promise<TazamunState> {
    return this.#ask({ type: 'select', event });
  }

  #load(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#isReady = false;
    const src = this.getAttribute('src');
    const link = document.createElement('a');
    link.href = src ?? '';
    if (!src || !/^https?:$/.test(link.protocol)) return;
    const url = new URL(link.href);
    url.searchParams.set('embed', '1');
    this.#origin = url.origin;
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.title = this.title || this.getAttribute('aria-label') || 'Tazamun';
    frame.allow = 'fullscreen';
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-downloads');
    frame.src = url.href;
    const root = this.shadowRoot ?? this.#open();
    root.prepend(frame);
    this.#frame = frame;
  }

  #open(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement('slot'));
    return root;
  }

  #ask(message: WithoutId<HostMessage>): Promise<TazamunState> {
    this.#count += 1;
    const id = `e${this.#count}`;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      const posted = { tazamun: 1, id, ...message };
      if (this.#isReady) this.#post(posted);
      else this.#waiting.push(posted);
    });
  }

  #post(message: object): void {
    this.#frame?.contentWindow?.postMessage(message, this.#origin);
  }

  readonly #receive = ({ source, origin, data }: MessageEvent): void => {
    const isOurs = source !== null && source === this.#frame?.contentWindow;
    if (!isOurs || origin !== this.#origin || data?.tazamun !== 1) return;
    const message = data as Enveloped<PageMessage>;
    if (message.type === 'reply') {
      const settle = this.#asked.get(message.to);
      this.#asked.delete(message.to);
      if (message.ok) settle?.resolve(message.state);
      else
        settle?.reject(
          Object.assign(new Error(message.error.message), { name: message.error.code }),
        );
      return;
    }
    if ('height' in message) this.style.height = `${Math.min(message.height, MAX_HEIGHT_PX)}px`;
    if (message.type === 'ready') {
      this.#isReady = true;
      this.#frame?.classList.add('on');
      // The page tells what its reader does only to a host that has spoken.
      this.#ask({ type: 'get' });
      for (const waiting of this.#waiting.splice(0)) this.#post(waiting);
    }
    this.host.dispatchEvent(new CustomEvent(message.type, { detail: message }));
  };
}

/** Gives every `<div class="tazamun-embed">` of the page its map. */
function dress(): void {
  for (const div of document.querySelectorAll<HTMLElement>('div.tazamun-embed[data-src]')) {
    if (div.querySelector(TAG) !== null) continue;
    const map = document.createElement(TAG) as TazamunElement;
    map.host = div;
    map.title = div.title || div.dataset.title || '';
    map.append(...div.childNodes);
    map.setAttribute('src', div.dataset.src ?? '');
    for (const method of METHODS) {
      Object.assign(div, { [method]: map[method].bind(map) });
    }
    div.append(map);
  }
}

// Loaded twice, it looks for what has come since.
if (customElements.get(TAG) === undefined) customElements.define(TAG, TazamunElement);
dress();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', dress);
