import { get, type IncomingHttpHeaders } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came, not unpacked. */
  readonly body: Buffer;
};

/** Asks a server for an address, taking what is packed in one way or not at all. */
export function ask(url: string, encoding: 'br' | 'gzip' | 'identity' = 'identity') {
  return new Promise<Answer>((resolve, reject) => {
    const headers = { 'accept-encoding': encoding };
    const request = get(url, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces),
        }),
      );
    });
    request.on('error', reject);
  });
}
