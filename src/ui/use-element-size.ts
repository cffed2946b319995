import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export type ElementSize = { readonly width: number; readonly height: number };

/** The content size of an element, px; follows it as it changes. */
export function useElementSize(ref: RefObject<HTMLElement | null>): Signal<ElementSize> {
  const size = useSignal<ElementSize>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const { width: oldWidth, height: oldHeight } = size.peek();
      if (width !== oldWidth || height !== oldHeight) size.value = { width, height };
    };
    // At once: what is drawn by it is there when the page says that it is ready.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, size]);
  return size;
}
