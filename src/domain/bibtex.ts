const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A text within a BibTeX field. Braces are named, not put behind a backslash: BibTeX counts them
 * there too, so one alone would break the whole file.
 */
export function toBibtexText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^]|[$&#_%]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);
}

/** An address is taken as it is; what would break its field is percent-encoded. */
export function toBibtexUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}
