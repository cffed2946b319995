import { useRef } from 'preact/hooks';
import type { EmbedSize } from '../../domain/embed-snippet';
import { useWords } from '../app-context';
import { useElementSize } from '../use-element-size';

/** The embed as the article's readers get it, in a frame of its size, made smaller to fit. */
export function EmbedPreview({ src, size }: { readonly src: string; readonly size: EmbedSize }) {
  const { t } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const available = useElementSize(host).value.width;
  const { width, height } = size;
  const scale = available === 0 ? 0 : Math.min(1, available / width);
  const percent = Math.round(scale * 100);
  return (
    <figure class="embed-preview">
      <div class="embed-room" ref={host} style={{ blockSize: `${height * scale}px` }}>
        {scale > 0 && (
          <iframe
            // Another address in the same frame would be a step for the browser's Back.
            key={src}
            class="embed-frame"
            title={t('embedding.preview')}
            src={src}
            style={{ inlineSize: `${width}px`, blockSize: `${height}px`, scale: String(scale) }}
          />
        )}
      </div>
      <figcaption class="share-hint">
        {percent === 100
          ? t('embedding.previewWhole', { width, height })
          : t('embedding.previewScaled', { width, height, percent })}
      </figcaption>
    </figure>
  );
}
