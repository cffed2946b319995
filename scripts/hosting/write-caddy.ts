import {
  AN_HOUR,
  AN_HOUR_PATH,
  ASK_FIRST,
  CONTENT_TYPES,
  FOREVER,
  FOREVER_PATH,
} from './response-headers';

/** Endings whose types Caddy does not know, or knows as something else. */
const TOLD_TYPES = ['ts', 'map', 'geojson', 'webmanifest', 'csv'];

/** `hosting/Caddyfile`: the page at `/map/` of a site, from `/srv/tazamun/`. */
export function writeCaddy(headers: Readonly<Record<string, string>>): string {
  const always = Object.entries(headers).map(([name, value]) => `      ${name} "${value}"`);
  const types = TOLD_TYPES.map(
    (ending) =>
      `    @${ending} path *.${ending}\n    header @${ending} Content-Type "${CONTENT_TYPES[ending]}"`,
  );
  return `# Tazamun on Caddy 2.5 or later, at /map/ from the folder /srv/tazamun: change both as you like.
# Written by \`npm run hosting\`.

map.example {
  redir /map /map/

  handle_path /map/* {
    root * /srv/tazamun
    header {
${always.join('\n')}
    }
${types.join('\n')}
    # Only of files that are there: a missing one must not be kept as missing.
    @any file {path} {path}/index.html
    @forever {
      path_regexp ^/${FOREVER_PATH}
      file
    }
    @hour {
      path_regexp ^/${AN_HOUR_PATH}
      file
    }
    header @any Cache-Control "${ASK_FIRST}"
    header @forever Cache-Control "${FOREVER}"
    header @hour Cache-Control "${AN_HOUR}"
    file_server {
      precompressed br gzip
    }
  }
}
`;
}
