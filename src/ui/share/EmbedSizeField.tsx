import { type Signal, useSignal } from '@preact/signals';
import {
  clampEmbedSize,
  EMBED_SIZES,
  type EmbedSize,
  type EmbedSizeName,
  LARGEST_EMBED,
  SMALLEST_EMBED,
} from '../../domain/embed-snippet';
import { useWords } from '../app-context';
import { Segments } from '../controls/Segments';

const NAMES = Object.keys(EMBED_SIZES) as readonly EmbedSizeName[];

/** The size of an embed: one of a few that articles ask for, or any other. */
export function EmbedSizeField({ size }: { readonly size: Signal<EmbedSize> }) {
  const { t } = useWords();
  const chosen = useSignal<EmbedSizeName | 'custom'>('inline');
  const nameOf = (name: EmbedSizeName) => {
    const { width, height } = EMBED_SIZES[name];
    return t('embedding.sizeOf', { name: t(`embedding.size.${name}`), width, height });
  };
  return (
    <div class="embed-field">
      <h3>{t('embedding.size')}</h3>
      <Segments<EmbedSizeName | 'custom'>
        label={t('embedding.size')}
        value={chosen.value}
        options={[
          ...NAMES.map((value) => ({
            value,
            text: t(`embedding.size.${value}`),
            name: nameOf(value),
          })),
          { value: 'custom', text: t('embedding.size.custom') },
        ]}
        onChoose={(name) => {
          chosen.value = name;
          if (name !== 'custom') size.value = EMBED_SIZES[name];
        }}
      />
      {chosen.value === 'custom' && (
        <div class="embed-numbers">
          {(['width', 'height'] as const).map((side) => (
            <label key={side}>
              {t(`embedding.${side}`)}
              <input
                class="share-field"
                type="number"
                min={SMALLEST_EMBED[side]}
                max={LARGEST_EMBED[side]}
                value={size.value[side]}
                // Not while typing: 6 is on the way to 640.
                onChange={({ currentTarget }) => {
                  const typed = { ...size.peek(), [side]: currentTarget.valueAsNumber || 0 };
                  size.value = clampEmbedSize(typed);
                  currentTarget.value = String(size.peek()[side]);
                }}
              />
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
