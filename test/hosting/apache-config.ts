import { join } from 'node:path';
import { portOf, SUB_PATH } from './address';

const MODULES = ['authz_core', 'dir', 'mime', 'headers', 'rewrite'];
/** What a site has for its files; the page is put below it. */
const SITE = 'site';

/** Where the page with its `.htaccess` goes. */
export const apachePageFolder = (folder: string): string => join(folder, SITE, SUB_PATH);

/**
 * A configuration that allows what the first line of `.htaccess` asks for and nothing else, for an
 * Apache of our own in a folder of our own. It serves nothing as root.
 */
export function apacheConfig(folder: string, modules: string): string {
  const files = (['mpm_event', ...MODULES] as const).map(
    (name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`,
  );
  return `ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${portOf('apache')}
PidFile ${join(folder, 'apache.pid')}
DefaultRuntimeDir ${folder}
ErrorLog ${join(folder, 'apache.log')}
LogLevel error
${files.join('\n')}
${process.getuid?.() === 0 ? 'User "#65534"\nGroup "#65534"\n' : ''}TypesConfig /dev/null
DocumentRoot ${join(folder, SITE)}
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<Directory ${join(folder, SITE)}>
  AllowOverride FileInfo
  Require all granted
  DirectoryIndex index.html
</Directory>
`;
}
