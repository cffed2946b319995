// The sample article: its language, the map that follows the text, and the trial of a snippet.
(() => {
  const asked = new URLSearchParams(location.search);
  const lang = asked.get('lang') === 'ar' ? 'ar' : 'en';
  const isTrial = asked.has('src');
  document.documentElement.lang = lang;
  for (const article of document.querySelectorAll('article')) {
    article.hidden = article.lang !== lang || article.classList.contains('trial') !== isTrial;
    // What is not read here is not fetched either.
    if (article.hidden) article.remove();
  }

  /** The page of this folder, and no other: an address comes from whoever wrote the link. */
  function ownAddress(text) {
    const own = new URL('./', location.href);
    let url = null;
    try {
      url = new URL(text, own);
    } catch {
      return null;
    }
    const isOwn = url.origin === own.origin && url.protocol.startsWith('http');
    return isOwn && [own.pathname, `${own.pathname}index.html`].includes(url.pathname) ? url : null;
  }

  const within = (value, min, max, otherwise) => {
    const number = Number(value);
    return Number.isFinite(number) && number >= min && number <= max
      ? Math.round(number)
      : otherwise;
  };

  function showTrial(place) {
    const url = ownAddress(asked.get('src'));
    if (url === null) {
      place.textContent = place.dataset.refusal;
      return;
    }
    url.searchParams.set('embed', '1');
    const frame = document.createElement('iframe');
    frame.className = 'frame';
    frame.title = (asked.get('title') ?? '').slice(0, 200) || 'Tazamun';
    frame.width = within(asked.get('width'), 280, 2000, 640);
    frame.height = within(asked.get('height'), 320, 2000, 480);
    frame.allow = 'fullscreen';
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-downloads');
    frame.src = url.href;
    frame.style.inlineSize = `${frame.width}px`;
    place.append(frame);
  }

  /** Tells the map of a story up to which day the reader has come, and where that was. */
  function followReader(story) {
    const map = story.querySelector('tazamun-map');
    let told = null;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          target.classList.toggle('is-told', isIntersecting);
          if (!isIntersecting || told === target) continue;
          told = target;
          // A map that does not come leaves the text as it is.
          const { to, map: view } = target.dataset;
          map.set?.({ from: story.dataset.from, to, map: view }).catch(() => {});
        }
      },
      // A line below the middle of the window: what crosses it is being read.
      { rootMargin: '-65% 0px -34% 0px' },
    );
    for (const step of story.querySelectorAll('.step')) observer.observe(step);
  }

  function playByButtons(section) {
    const map = section.querySelector('tazamun-map');
    section.addEventListener('click', ({ target }) => {
      const deed = target instanceof HTMLElement ? target.dataset.do : undefined;
      if (deed === 'play' || deed === 'pause') map[deed]?.().catch(() => {});
    });
  }

  for (const place of document.querySelectorAll('.trial-place')) showTrial(place);
  for (const story of document.querySelectorAll('.story')) followReader(story);
  for (const section of document.querySelectorAll('.played')) playByButtons(section);
})();
