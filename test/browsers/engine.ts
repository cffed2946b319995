/** The engines the journey is made in. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** px from the upper left of the page's window. */
export type Point = { readonly x: number; readonly y: number };

/** The page's own window in every engine, px. */
export const VIEWPORT = { width: 1280, height: 800 } as const;

/** A browser with one page in it: as little as every protocol can do. */
export type Engine = {
  readonly name: EngineName;
  /** Where files are saved that the page gives. */
  readonly downloads: string;
  /** Opens an address; its document is there, the page may still be starting. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Runs a function in the page that needs nothing but its arguments, and waits for its promise. */
  run<Args extends readonly unknown[], Result>(
    act: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Presses the mouse and lets it go. */
  click(point: Point): Promise<void>;
  /** Presses a key by its name in DOM events; `Shift+ArrowLeft` with others held. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What the page's window shows, PNG. */
  screenshot(): Promise<Buffer>;
  /** Errors and warnings that only the browser tells of, oldest first. */
  complaints(): readonly string[];
  close(): Promise<void>;
};
