import { pagePolicy } from './page-policy';
import { responseHeaders } from './response-headers';
import { writeApache } from './write-apache';
import { writeCaddy } from './write-caddy';
import { writeNetlify } from './write-netlify';
import { writeNginx } from './write-nginx';

/** A text by its path. */
type Files = Readonly<Record<string, string>>;

/** Files that stand beside the page because the server looks for them there. */
export function besideFiles(hosts: readonly string[]): Files {
  const headers = responseHeaders(pagePolicy(hosts));
  return { _headers: writeNetlify(headers), '.htaccess': writeApache(headers), '.nojekyll': '' };
}

/** Recipes for servers that have their settings elsewhere; in `hosting/`. */
export function recipeFiles(hosts: readonly string[]): Files {
  const headers = responseHeaders(pagePolicy(hosts));
  return { 'nginx.conf': writeNginx(headers), Caddyfile: writeCaddy(headers) };
}
