import {
  AN_HOUR,
  AN_HOUR_PATH,
  ASK_FIRST,
  CONTENT_TYPES,
  FOREVER,
  FOREVER_PATH,
} from './response-headers';

const plainType = (type: string): string => type.replace(/;.*$/, '');

/** `.htaccess`, which Apache reads in whichever folder the page is put. */
export function writeApache(headers: Readonly<Record<string, string>>): string {
  const types = Object.entries(CONTENT_TYPES).map(
    ([ending, type]) => `AddType ${plainType(type)} .${ending}`,
  );
  const texts = Object.keys(CONTENT_TYPES).filter((ending) =>
    CONTENT_TYPES[ending]?.includes('charset'),
  );
  const always = Object.entries(headers).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return `# Tazamun on Apache 2.4: needs AllowOverride FileInfo, mod_headers, mod_rewrite and mod_mime.
${types.join('\n')}
AddCharset utf-8 ${texts.map((ending) => `.${ending}`).join(' ')}

<IfModule mod_headers.c>
${always.join('\n')}
  # "set" without "always" leaves errors alone: a missing file must not be kept as missing.
  Header set Cache-Control "${ASK_FIRST}"
  Header set Cache-Control "${FOREVER}" "expr=%{REQUEST_URI} =~ m#/${FOREVER_PATH.replaceAll('$', '(\\.br|\\.gz)?$')}#"
  Header set Cache-Control "${AN_HOUR}" "expr=%{REQUEST_URI} =~ m#/${AN_HOUR_PATH.replaceAll('$', '(\\.br|\\.gz)?$')}#"
</IfModule>

# The packed file beside a file, for browsers that take it.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
</IfModule>
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
<IfModule mod_headers.c>
  Header merge Vary Accept-Encoding
</IfModule>
`;
}
