import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context';

/** Code that comes when it is wanted. */
export type Lazy<Value> =
  | { readonly type: 'waiting' }
  | { readonly type: 'ready'; readonly value: Value }
  | { readonly type: 'failed'; readonly retry: () => void };

/**
 * Fetches a part of the page, and the words it says, the first time it is wanted, and keeps it.
 * @param load an `import()`; the same function at every render
 */
export function useLazy<Value>(load: () => Promise<Value>, isWanted = true): Lazy<Value> {
  const { actions } = useApp();
  const [lazy, setLazy] = useState<Lazy<Value>>({ type: 'waiting' });
  const isAsked = isWanted && lazy.type === 'waiting';
  useEffect(() => {
    if (!isAsked) return undefined;
    let isGone = false;
    const settle = (next: Lazy<Value>) => {
      if (!isGone) setLazy(next);
    };
    Promise.all([load(), actions.loadLateWords()]).then(
      ([value]) => settle({ type: 'ready', value }),
      (error: unknown) => {
        console.error(error);
        settle({ type: 'failed', retry: () => setLazy({ type: 'waiting' }) });
      },
    );
    return () => {
      isGone = true;
    };
  }, [isAsked, load, actions]);
  return lazy;
}
