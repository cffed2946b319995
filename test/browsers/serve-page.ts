import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type Plugin, preview } from 'vite';
import { findFreePort } from './find-free-port';

/** The built page, as `npm start` serves it. */
export type PageServer = {
  readonly url: string;
  /** What the page has told of errors, warnings and breaches of its policy, oldest first. */
  readonly complaints: readonly string[];
  stop(): Promise<void>;
};

/** Browsers say so when a layout takes a frame more; nothing is wrong. */
const NO_COMPLAINT = /^uncaught: ResizeObserver loop/;

const RECORDER = new URL('recorder.js', import.meta.url);

/** Puts the recorder before all else in the page, and hears what it tells. */
const recording = (complaints: string[]): Plugin => ({
  name: 'recording',
  configurePreviewServer({ middlewares }) {
    middlewares.use(async (request, response, next) => {
      const path = request.url?.split('?')[0];
      if (path === '/complaints') {
        const told = await text(request);
        if (!NO_COMPLAINT.test(told)) complaints.push(told);
        response.writeHead(204).end();
      } else if (path === '/recorder.js') {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        response.end(await readFile(RECORDER));
      } else if (path === '/' || path === '/index.html') {
        const html = await readFile('dist/index.html', 'utf8');
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(html.replace('<head>', '<head><script src="/recorder.js"></script>'));
      } else {
        next();
      }
    });
  },
});

/** Serves `dist/` on a port that is free. */
export async function servePage(): Promise<PageServer> {
  const complaints: string[] = [];
  const port = await findFreePort();
  const server = await preview({
    configLoader: 'runner',
    logLevel: 'error',
    plugins: [recording(complaints)],
    preview: { port, strictPort: true, host: 'localhost' },
  });
  return { url: `http://localhost:${port}/`, complaints, stop: () => server.close() };
}
