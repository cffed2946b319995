/** Where servers have the built page in these tests: under a path, as on somebody's site. */
export const SUB_PATH = '/some/sub/path/';

/** The servers a recipe is tested with. */
export const SERVERS = ['nginx', 'caddy', 'apache'] as const;
export type Server = (typeof SERVERS)[number];

const FIRST_PORT = Number(process.env.PORT ?? 4179) + 1000;

export const portOf = (server: Server): number => FIRST_PORT + SERVERS.indexOf(server);
export const originOf = (server: Server): string => `http://127.0.0.1:${portOf(server)}`;
/** What the whole journey is made on. */
export const PAGE_URL = `${originOf('nginx')}${SUB_PATH}`;
