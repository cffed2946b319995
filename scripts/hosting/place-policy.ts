import { formatPolicy, type Policy } from './page-policy';

const CHARSET = '<meta charset="utf-8" />';
const NAME = 'http-equiv="Content-Security-Policy"';
const ANY_CHARSET = /\s*<meta charset="utf-8"\s*\/?>/gi;
const ANY_POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/gi;

/** A browser looks for the character set in these first bytes and no further. */
export const CHARSET_WITHIN_BYTES = 1024;

/**
 * Puts the policy into a page's head, before anything it could be about; the character set stands
 * before it, where browsers look for it. A policy that was there is replaced.
 *
 * @throws Error where the page has no head
 */
export function placePolicy(html: string, policy: Policy): string {
  const bare = html.replace(ANY_CHARSET, '').replace(ANY_POLICY, '');
  const at = /<head>/i.exec(bare);
  if (at === null) throw new Error('A page without a head cannot be given a policy');
  const end = at.index + at[0].length;
  const meta = `<meta ${NAME} content="${formatPolicy(policy)}" />`;
  return `${bare.slice(0, end)}\n    ${CHARSET}\n    ${meta}${bare.slice(end)}`;
}

/** The policy a page's head has; null: none. */
export function findPolicy(html: string): string | null {
  return new RegExp(`<meta ${NAME}\\s+content="([^"]*)"`, 'i').exec(html)?.[1] ?? null;
}
