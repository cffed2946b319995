import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NGINX_PORT, SUB_PATH } from './address';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** The recipe of `hosting/`, changed as its first line says, and brotli where its module is. */
function readRecipe(hasBrotli: boolean): string {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/\/map\//g, SUB_PATH],
    [/\/map\b(?!\.)/g, SUB_PATH.slice(0, -1)],
    [/\/srv\/tazamun\//g, `${join(process.cwd(), 'dist')}/`],
    [/listen 80;/g, `listen 127.0.0.1:${NGINX_PORT};`],
    ...(hasBrotli ? [[/# (?=brotli_static on;)/g, ''] as const] : []),
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (!from.test(text)) throw new Error(`hosting/nginx.conf has nothing like ${from}`);
      return text.replace(from, to);
    },
    readFileSync('hosting/nginx.conf', 'utf8'),
  );
}

/** A whole configuration around the recipe, for an nginx of our own in a folder of our own. */
export function nginxConfig(folder: string, brotli: string | null): string {
  return `${brotli === null ? '' : `load_module ${brotli};\n`}daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
events {}
http {
  access_log off;
  log_not_found off;
  sendfile on;
${TEMPORARY.map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n')}
${readRecipe(brotli !== null)}}
`;
}
