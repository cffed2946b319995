import { PERMUTATIONS } from '../../domain/around-question';
import { useWords } from '../app-context';

/** The method in plain words; `docs/METHODS.md` has it in full. */
export function MethodWords() {
  const { t } = useWords();
  return (
    <details class="around-methods">
      <summary>{t('around.methods')}</summary>
      <p>{t('around.methods.epochs')}</p>
      <p>{t('around.methods.chance', { permutations: PERMUTATIONS })}</p>
      <p>{t('around.methods.edges')}</p>
      <p>{t('around.methods.limits')}</p>
    </details>
  );
}
