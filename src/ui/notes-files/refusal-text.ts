import type { ImportRefusal } from '../../domain/note-import';
import type { Words } from '../app-context';

/** Why a file was not taken, in words. */
export function refusalText({ code, values }: ImportRefusal, { t, format }: Words): string {
  if (code !== 'too-large') return t(`noteFiles.refusal.${code}`, values);
  return t('noteFiles.refusal.too-large', {
    size: format.fileSize(Number(values.size)),
    limit: format.fileSize(Number(values.limit)),
  });
}
