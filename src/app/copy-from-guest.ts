import { copyText } from './copy-text';

/**
 * Copies from a page in somebody else's page: most of these do not hand the clipboard on, but
 * let the reader's own press copy.
 * @returns whether the browser allowed it
 */
export async function copyFromGuest(text: string): Promise<boolean> {
  if (await copyText(text)) return true;
  const give = (domEvent: ClipboardEvent) => {
    domEvent.preventDefault();
    domEvent.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', give, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return isCopied;
}
