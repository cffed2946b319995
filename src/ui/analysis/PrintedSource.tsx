import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../app-context';

/** Whose data, and where: on paper only, where no address stands above. */
export function PrintedSource() {
  const { state, actions, words } = useApp();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Paper is made as soon as this has been answered: the text stands there by then.
    const write = () => {
      const { locale, t } = words.peek();
      const { title, version } = state.dataset;
      const values = { title: title[locale], version, link: actions.linkToView() };
      if (line.current !== null) line.current.textContent = t('around.source', values);
    };
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, [state, actions, words]);
  return <p class="around-source" ref={line} />;
}
