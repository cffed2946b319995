import * as v from 'valibot';
import type { Credit } from './map-ground';

/** Where streets come from, as whoever runs the page has set it. */
export type StreetsSource = {
  /** Says whose streets they are. */
  readonly name: string;
  readonly attribution: readonly Credit[];
} & (
  | {
      readonly type: 'style';
      readonly url: string;
      /** For the dark theme; null: `url` serves for both. */
      readonly darkUrl: string | null;
    }
  | { readonly type: 'archive'; readonly url: string }
);

/** `config.json`; streets null: this page offers none. */
export type SiteConfig = { readonly streets: StreetsSource | null };

export type SiteConfigResult =
  | { readonly ok: true; readonly config: SiteConfig }
  | { readonly ok: false; readonly message: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** https (http for a host of one's own), or a path beside the page. */
const addressField = v.pipe(
  v.string(),
  v.regex(/^[^\s<>"\\]{1,500}$/, 'an address without spaces'),
  v.check(
    (text) => (SCHEME.test(text) ? /^https?:\/\//i.test(text) && URL.canParse(text) : true),
    'https://…, or a path beside the page',
  ),
  // `//host/path` is another host in the form of a path.
  v.check((text) => !text.startsWith('//'), 'https://…, or a path beside the page'),
);

const textField = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const creditField = v.strictObject({
  text: textField,
  url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/[^\s<>"]+$/i, 'https://…'), v.url())),
});

const shared = { name: textField, attribution: v.optional(v.array(creditField), []) };

const streetsField = v.union([
  v.strictObject({ ...shared, style: addressField, styleDark: v.optional(addressField) }),
  v.strictObject({ ...shared, pmtiles: addressField }),
]);

const configSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'an object, {"streets": …}'),
  v.object({ streets: v.nullish(streetsField, null) }),
);

const originOf = (url: string): string | null => (SCHEME.test(url) ? new URL(url).origin : null);

/** Reads what `config.json` holds. A config is taken as a whole or not at all. */
export function parseSiteConfig(value: unknown): SiteConfigResult {
  const parsed = v.safeParse(configSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, message: `${v.getDotPath(issue) ?? 'config.json'}: ${issue.message}` };
  }
  const { streets } = parsed.output;
  if (streets === null) return { ok: true, config: { streets: null } };
  const { name } = streets;
  const attribution = streets.attribution.map(({ text, url }) => ({ text, url: url ?? null }));
  if ('pmtiles' in streets) {
    return {
      ok: true,
      config: { streets: { type: 'archive', name, attribution, url: streets.pmtiles } },
    };
  }
  const darkUrl = streets.styleDark ?? null;
  if (darkUrl !== null && originOf(darkUrl) !== originOf(streets.style)) {
    return { ok: false, message: 'streets.styleDark: on the same host as streets.style' };
  }
  return {
    ok: true,
    config: { streets: { type: 'style', name, attribution, url: streets.style, darkUrl } },
  };
}

/**
 * The hosts that streets ask, as origins (`https://tiles.example`): none where they lie beside
 * the page, else the one that is configured. A Content-Security-Policy may allow these and no other.
 */
export function streetsHosts({ streets }: SiteConfig): readonly string[] {
  if (streets === null) return [];
  const origin = originOf(streets.url);
  return origin === null ? [] : [origin];
}
