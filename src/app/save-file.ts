import type { TextFile } from '../domain/shown-file';

/** How long the browser has to begin reading the file, ms. */
const READ_MS = 60_000;

/** Hands the reader a file to keep. */
export function saveFile({ name, type, text }: TextFile): void {
  saveBlob(name, new Blob([text], { type }));
}

/** Hands the reader a file of any content. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
