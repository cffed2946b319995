type Reply = { readonly value: unknown };

const START_MS = 20_000;

/** The names of keys in DOM events, and what WebDriver types for them (W3C WebDriver, 17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

async function send(url: string, method: string, body?: unknown): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, { method, ...sent });
  const { value } = (await response.json()) as Reply;
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

async function awaitDriver(driver: string): Promise<void> {
  const deadline = performance.now() + START_MS;
  for (;;) {
    const isReady = await send(`${driver}/status`, 'GET').then(
      () => true,
      () => false,
    );
    if (isReady) return;
    if (performance.now() > deadline) throw new Error(`No WebDriver answers at ${driver}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * A session of W3C WebDriver: of it, what the journey needs. The packages that speak it ask for a
 * later Node than this project does.
 */
export class WebDriverSession {
  readonly #url: string;

  private constructor(url: string) {
    this.#url = url;
  }

  /** @param driver where the driver listens, once it does */
  static async start(driver: string, capabilities: object): Promise<WebDriverSession> {
    await awaitDriver(driver);
    const asked = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = (await send(`${driver}/session`, 'POST', asked)) as {
      sessionId: string;
    };
    return new WebDriverSession(`${driver}/session/${sessionId}`);
  }

  get(path: string): Promise<unknown> {
    return send(`${this.#url}/${path}`, 'GET');
  }

  post(path: string, body: object = {}): Promise<unknown> {
    return send(`${this.#url}/${path}`, 'POST', body);
  }

  async end(): Promise<void> {
    await send(this.#url, 'DELETE');
  }

  /** Runs a script, with `arguments` in it, and waits for the promise it returns. */
  run(script: string, args: readonly unknown[]): Promise<unknown> {
    return this.post('execute/sync', { script, args });
  }

  /** Holds each key down in turn, and lets all go the other way round. */
  async press(names: readonly string[]): Promise<void> {
    const keys = names.map((name) => KEYS[name] ?? name);
    await this.#act('key', 'keyboard', [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#act('pointer', 'mouse', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async #act(type: 'key' | 'pointer', id: string, actions: readonly object[]): Promise<void> {
    const source = type === 'key' ? { type, id } : { type, id, parameters: { pointerType: id } };
    await this.post('actions', { actions: [{ ...source, actions }] });
  }
}
