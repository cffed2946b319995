/** A Content-Security-Policy: what each directive allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * What the page may do, its workers with it: run, show and ask for files of its own origin, and of
 * the hosts its streets come from. No inline script, no inline style, no eval.
 *
 * @param hosts origins (`https://tiles.example`) that `config.json` names; see `streetsHosts`
 */
export function pagePolicy(hosts: readonly string[]): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    // data: the map library's icons are in its style sheet; blob: pictures the page draws.
    'img-src': ["'self'", 'data:', 'blob:', ...hosts],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...hosts],
    // data: for a frame sandboxed without an origin, which can have no other worker. Elsewhere
    // the page's Trusted Types refuse it (public/document-start.js).
    'worker-src': ["'self'", 'data:'],
    'frame-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
}

/** What pages beside the page need: the sample article, and the list of licences. */
export function besidePolicy(): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
}

/** A policy as a header or a `<meta>` has it. */
export function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ');
}
