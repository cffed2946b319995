import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, VIEWPORT } from './engine';
import { findFreePort } from './find-free-port';
import { startDisplay, stopProcess } from './start-display';
import { WebDriverSession } from './webdriver-session';

/** A home whose folder for downloads is one of the test's. */
async function createHome(): Promise<{ readonly home: string; readonly downloads: string }> {
  const home = await mkdtemp(join(tmpdir(), 'tazamun-webkit-'));
  const downloads = join(home, 'downloads');
  await mkdir(downloads);
  await mkdir(join(home, '.config'));
  await writeFile(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return { home, downloads };
}

/** The window's frame and tools take room from the page: makes the page as large as elsewhere. */
async function sizePage(session: WebDriverSession): Promise<void> {
  await session.post('window/rect', { x: 0, y: 0, ...VIEWPORT });
  const [width, height] = (await session.run('return [innerWidth, innerHeight]', [])) as number[];
  await session.post('window/rect', {
    width: 2 * VIEWPORT.width - (width ?? 0),
    height: 2 * VIEWPORT.height - (height ?? 0),
  });
}

/** WebKitGTK's MiniBrowser on a screen, by its WebDriver. */
export async function startWebkit(): Promise<Engine> {
  const { home, downloads } = await createHome();
  const display = await startDisplay();
  const port = await findFreePort();
  const driver = spawn(process.env.WEBKIT_DRIVER_PATH ?? 'WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_RUNTIME_DIR: home,
      LANG: 'en_GB.UTF-8',
    },
  });
  const stop = async () => {
    await stopProcess(driver);
    await display.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    const session = await WebDriverSession.start(`http://127.0.0.1:${port}`, {});
    await sizePage(session);
    return {
      name: 'webkit',
      downloads,
      open: async (url) => void (await session.post('url', { url })),
      reload: async () => void (await session.post('refresh')),
      url: async () => String(await session.get('url')),
      run: async (act, ...args) =>
        (await session.run(`return (${act})(...arguments)`, args)) as never,
      click: ({ x, y }) => session.click(x, y),
      press: (keys) => session.press(keys.split('+')),
      type: async (text) => {
        for (const letter of text) await session.press([letter]);
      },
      screenshot: async () => Buffer.from(String(await session.get('screenshot')), 'base64'),
      complaints: () => [],
      close: async () => {
        await session.end();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
