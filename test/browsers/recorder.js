// First in the page under test: tells the test's server what goes wrong. Some engines say nothing
// of their console to who drives them; this is told in all of them, and in frames too.
(() => {
  const tell = (text) => {
    const when = `${Math.round(performance.now())} ms, ${document.readyState}`;
    const told = `${text} (${when}, ${location.search})`;
    // What fails because the reader goes elsewhere is no fault: its words go with the page.
    setTimeout(() => navigator.sendBeacon('/complaints', told), 200);
  };
  addEventListener(
    'error',
    ({ message, target }) => {
      // Firefox says so of a module that is in already; one that is missing fails where it is used.
      if (target.rel === 'modulepreload') return;
      tell(`uncaught: ${message ?? `${target.src ?? target.href} is missing`}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(`unhandled: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    tell(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...parts) => {
      tell(`${level}: ${parts.join(' ')}`);
      say.apply(console, parts);
    };
  }
})();
