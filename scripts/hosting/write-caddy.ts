import {
  AN_HOUR,
  AN_HOUR_PATH,
  ASK_FIRST,
  CONTENT_TYPES,
  FOREVER,
  FOREVER_PATH,
} from './response-headers';

/** `hosting/Caddyfile`: the page at `/map/` of a site, from `/srv/tazamun/`. */
export function writeCaddy(headers: Readonly<Record<string, string>>): string {
  const always = Object.entries(headers).map(([name, value]) => `      ${name} "${value}"`);
  // What Caddy knows of types is what the machine it runs on knows.
  const types = Object.entries(CONTENT_TYPES).map(
    ([ending, type]) =>
      `    @${ending} path *.${ending}\n    header @${ending} Content-Type "${type}"`,
  );
  return `# Tazamun on Caddy 2.5 or later, at /map/ from the folder /srv/tazamun: change both as you like.
# Written by \`npm run hosting\`; a test runs it.

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
