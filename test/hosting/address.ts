/** Where nginx serves the built page in these tests: under a path, as on somebody's site. */
export const SUB_PATH = '/some/sub/path/';
export const NGINX_PORT = Number(process.env.PORT ?? 4179) + 1000;
export const NGINX_ORIGIN = `http://127.0.0.1:${NGINX_PORT}`;
export const PAGE_URL = `${NGINX_ORIGIN}${SUB_PATH}`;
