// Serves dist/ on PORT (4173) until it is ended; prints the address.
import { preview } from 'vite';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is not a port number: ${process.env.PORT}`);
  process.exit(1);
}
try {
  const server = await preview({
    configLoader: 'runner',
    preview: { port, strictPort: true, host: 'localhost' },
  });
  console.log(`Tazamun is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`Is something else on port ${port}? PORT=<another> npm start`);
  process.exit(1);
}
