// Runs before the first paint: language, direction and theme, so that nothing flips over.
// A file of its own, not inline, so that a strict Content-Security-Policy lets it run.
(() => {
  // All that the page makes code or markup of: its own workers (in a frame without an origin they
  // are data:, of the same none), and links, of which the map's credits are made.
  self.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location).origin === origin ? url : null),
    createHTML: (text) => text.replace(/<(?!\/a>|a href="https:[^"]*" target="_blank">)/g, '&lt;'),
  });
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const lang = [asked.get('lang'), ...preferred, 'en'].find((tag) => ['ar', 'en'].includes(tag));
  root.lang = lang;
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
  // Its words and fonts come with the code instead of after it; the build has named them above.
  for (const named of document.querySelectorAll(`[data-lang=""],[data-lang=${lang}]`)) {
    const preload = named.cloneNode();
    preload.rel = named.dataset.rel;
    named.replaceWith(preload);
  }
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const theme = asked.get('theme');
  root.dataset.theme = ['light', 'dark'].includes(theme) ? theme : system;
  // Code that does not come, or is not code: the page says so at once (see stalled.css), and the
  // browser forgets what it was given, so that the next try is not answered with the same.
  addEventListener(
    'error',
    ({ target }) => {
      if (target.tagName !== 'SCRIPT') return;
      if (root.dataset.app === 'loading') root.dataset.app = 'failed';
      fetch(target.src, { cache: 'reload' }).catch(() => {});
    },
    true,
  );
})();
