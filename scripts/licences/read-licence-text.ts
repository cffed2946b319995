import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STANDARD_TEXTS } from './standard-texts';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;
const README_SECTION = /^#+\s*licen[cs]e[^\n]*\n([\s\S]*?)(?=^#|$(?![\s\S]))/im;

/** Whom a package names as its author. */
function readAuthor(folder: string): string {
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof author === 'string' ? author : (author?.name ?? 'its authors');
}

/**
 * The text of a package's licence: its own file, else what its README has, else the licence as
 * everybody words it, with the author the package names.
 *
 * @throws Error where there is nothing to tell
 */
export function readLicenceText(folder: string, licence: string): string {
  const names = readdirSync(folder).sort();
  const files = names.filter((name) => LICENCE_FILE.test(name));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').trim();
  if (files.length > 0) return files.map(read).join('\n\n');
  const readme = names.find((name) => /^readme/i.test(name));
  const section = readme === undefined ? null : README_SECTION.exec(read(readme))?.[1]?.trim();
  if (section?.includes('Copyright')) return section;
  const standard = STANDARD_TEXTS[licence];
  if (standard === undefined) throw new Error(`${folder}: no text of its licence, ${licence}`);
  return `Copyright (c) ${readAuthor(folder)}\n\n${standard}`;
}
