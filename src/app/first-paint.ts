/** A page in the background is not painted, ms. */
const LONGEST_MS = 1000;

/** When what can be read is on the screen: the map's code would keep it from getting there. */
export function awaitFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) end();
    });
    const end = () => {
      observer.disconnect();
      resolve();
    };
    setTimeout(end, LONGEST_MS);
    observer.observe({ type: 'paint', buffered: true });
  });
}
