import './picture.css';
import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  PICTURE_FORMATS,
  PICTURE_RATIOS,
  type PictureFormat,
  type PictureRatio,
  SOCIAL_SIZES,
} from '../../domain/picture-format';
import { describeFilter } from '../../i18n/filter-words';
import { type PictureActions, useApp, useWords } from '../app-context';
import { Segments } from '../controls/Segments';
import { useFilterWords } from '../filters/use-filter-words';
import type { PictureTexts } from '../picture/draw-picture';
import { CopyButton } from './CopyButton';
import { PictureButtons } from './PictureButtons';
import { pictureAlt, pictureTexts } from './picture-texts';

/** A picture that was drawn, or how far it has got. */
export type PictureMaking =
  | { readonly type: 'drawing' }
  | { readonly type: 'failed' }
  | {
      readonly type: 'ready';
      readonly url: string;
      readonly png: Blob;
      readonly actions: PictureActions;
      readonly width: number;
      readonly height: number;
    };

/** The view as a picture to keep: the map, the axis, what is said of them, and whose it is. */
export function PictureTab({ link }: { readonly link: string }) {
  const { state } = useApp();
  const words = useWords();
  const { t, format: formatOf } = words;
  const host = useRef<HTMLDivElement>(null);
  const format = useSignal<PictureFormat>('screen');
  const ratio = useSignal<PictureRatio>(2);
  const source = useFilterWords();
  const filters = describeFilter(source, state.filter.filter.peek()).map(({ text }) => text);
  const texts = pictureTexts(state, words, filters, link);
  const making = usePicture(host, format, ratio, texts).value;
  const alt = pictureAlt(state, words, texts);

  return (
    <div class="picture-tab" ref={host}>
      <div class="picture-form">
        <div class="embed-field">
          <h3>{t('picture.format')}</h3>
          <Segments
            label={t('picture.format')}
            value={format.value}
            options={PICTURE_FORMATS.map((value) => ({
              value,
              text: t(`picture.format.${value}`),
              name: formatName(value, t),
            }))}
            onChoose={(value) => {
              format.value = value;
            }}
          />
        </div>
        {format.value === 'screen' && (
          <div class="embed-field">
            <h3>{t('picture.ratio')}</h3>
            <Segments
              label={t('picture.ratio')}
              value={ratio.value}
              options={PICTURE_RATIOS.map((value) => ({
                value,
                text: `${formatOf.number(value)}×`,
              }))}
              onChoose={(value) => {
                ratio.value = value;
              }}
            />
          </div>
        )}
        <p class="share-hint">{t('picture.notesHint')}</p>
        <PictureButtons making={making} name={pictureName(format.value, state.dataset.version)} />
        <div class="embed-field">
          <h3>{t('picture.alt')}</h3>
          <p class="picture-alt">{alt}</p>
          <div>
            <CopyButton text={alt} label={t('picture.copyAlt')} />
          </div>
        </div>
      </div>
      <figure class="picture-preview">
        {making.type === 'ready' && <img src={making.url} alt={alt} />}
        <figcaption class="share-hint">
          <p role="status">
            {making.type === 'drawing' && t('picture.drawing')}
            {making.type === 'failed' && t('picture.failed')}
            {making.type === 'ready' &&
              t('picture.ready', {
                width: making.width,
                height: making.height,
                size: formatOf.fileSize(making.png.size),
              })}
          </p>
        </figcaption>
      </figure>
    </div>
  );
}

function formatName(format: PictureFormat, t: ReturnType<typeof useWords>['t']): string {
  const name = t(`picture.format.${format}`);
  if (format === 'screen') return name;
  const { width, height, ratio } = SOCIAL_SIZES[format];
  return t('picture.formatOf', { name, width: width * ratio, height: height * ratio });
}

const pictureName = (format: PictureFormat, version: string): string =>
  `tazamun-${version}-${format}.png`;

/** Draws anew whenever something is chosen; what comes too late is dropped. */
function usePicture(
  host: RefObject<HTMLElement | null>,
  format: Signal<PictureFormat>,
  ratio: Signal<PictureRatio>,
  texts: PictureTexts,
): Signal<PictureMaking> {
  const { state, actions } = useApp();
  const words = useWords();
  const making = useSignal<PictureMaking>({ type: 'drawing' });
  const [wanted, sharpness] = [format.value, ratio.value];
  // Made anew at every render; what they say changes with the language alone.
  const latest = useRef(texts);
  latest.current = texts;

  useEffect(() => {
    let isStale = false;
    let url: string | null = null;
    const draw = async (element: HTMLElement): Promise<PictureMaking> => {
      const [pictures, { drawPicture }, { readPictureLook }] = await Promise.all([
        actions.loadPictures(),
        import('../picture/draw-picture'),
        import('../picture/picture-look'),
      ]);
      const look = readPictureLook(element, words.locale);
      const request = { format: wanted, ratio: sharpness, texts: latest.current, look };
      const canvas = await drawPicture(request, state, words, pictures);
      const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      if (png === null || isStale) return { type: 'failed' };
      url = URL.createObjectURL(png);
      const { width, height } = canvas;
      return { type: 'ready', url, png, actions: pictures, width, height };
    };
    making.value = { type: 'drawing' };
    if (host.current !== null) {
      draw(host.current)
        .catch((error: unknown): PictureMaking => {
          console.warn(error);
          return { type: 'failed' };
        })
        .then((made) => {
          if (!isStale) making.value = made;
        });
    }
    return () => {
      isStale = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [wanted, sharpness, words, state, actions, host, making]);
  return making;
}
