import {
  AN_HOUR,
  AN_HOUR_PATH,
  ASK_FIRST,
  CONTENT_TYPES,
  FOREVER,
  FOREVER_PATH,
} from './response-headers';

/** `hosting/nginx.conf`: the page at `/map/` of a site, from `/srv/tazamun/`. */
export function writeNginx(headers: Readonly<Record<string, string>>): string {
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => `      "${type}" ${ending};`);
  const always = Object.entries(headers).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# Tazamun on nginx 1.18 or later, at /map/ from the folder /srv/tazamun/: change both as you like.
# For brotli: the package libnginx-mod-http-brotli-static, and "brotli_static on;" below.
# Written by \`npm run hosting\`; a test runs it.

map $uri $tazamun_cache {
  default "${ASK_FIRST}";
  "~^/map/${FOREVER_PATH}" "${FOREVER}";
  "~^/map/${AN_HOUR_PATH}" "${AN_HOUR}";
}

server {
  listen 80;
  server_name map.example;
  absolute_redirect off;

  location /map/ {
    alias /srv/tazamun/;
    index index.html;
    types {
${types.join('\n')}
    }
    gzip_static on;
    gzip_vary on;
    # brotli_static on;

    # Without "always": a missing file must not be kept as missing.
    add_header Cache-Control $tazamun_cache;
${always.join('\n')}
  }

  location = /map {
    return 301 /map/;
  }
}
`;
}
