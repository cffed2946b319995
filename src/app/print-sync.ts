import { h, render } from 'preact';
import { type AppContext, AppContextProvider } from '../ui/app-context';
import { PrintSheet } from '../ui/print/PrintSheet';

/**
 * Puts what is on screen on paper, whoever asks for it: the browser's menu or our button.
 * @param takeMapPicture a data URL, or null where there is no map
 */
export function startPrinting(context: AppContext, takeMapPicture: () => string | null): void {
  const host = document.createElement('div');
  host.className = 'print-host';
  document.body.append(host);
  // The paper is made of what stands there when the event has been answered: no waiting here.
  addEventListener('beforeprint', () => {
    const sheet = h(PrintSheet, { mapPicture: takeMapPicture() });
    render(h(AppContextProvider.Provider, { value: context, children: sheet }), host);
  });
  addEventListener('afterprint', () => render(null, host));
}
