// Runs before the first paint, in every browser that was ever made: nothing here is newer than ECMAScript 5.
(function (window) {
  var page = window.document;
  var first = page.documentElement.lang;
  // The words of the start page do not belong on an address inside the program.
  if (!/^#?\/?$/.test(window.location.hash)) page.documentElement.className += ' inside';
  // Nor do they where somebody reads another language here (src/session/machine/screen-language.ts).
  var look = null;
  try {
    look = window.localStorage.getItem('brukerpanelveilederen/look');
    var kept = window.localStorage.getItem('brukerpanelveilederen/language');
    if (kept && kept !== first) {
      page.documentElement.lang = kept;
      page.documentElement.className += ' other-language';
    }
  } catch (closed) {
    // Storage may be closed to us; then nothing is remembered.
    void closed;
  }
  // Dark from the first paint, where the person or the machine asks for it (src/session/machine/screen-look.ts).
  var asksDark = window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches;
  if (look === 'dark' || (look !== 'light' && asksDark)) page.documentElement.className += ' dark';

  function whenRead(then) {
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', then);
    else then();
  }
  // The program does not start: its place is taken away, so that it cannot, and these words stand there (scripts/first-words.ts).
  function say(name) {
    var root = page.getElementById('root');
    var words =
      page.getElementById(name + '-' + page.documentElement.lang) || page.getElementById(name + '-' + first);
    if (root) root.parentNode.removeChild(root);
    if (words) words.removeAttribute('hidden');
  }

  // The newest of what the program cannot do without (a test compares this with what it uses).
  function has(owner, names) {
    return names.every(function (name) {
      return owner && name in owner;
    });
  }
  var isNew =
    has(window.Array.prototype, [
      'at',
      'findLast',
      'findLastIndex',
      'toReversed',
      'toSorted',
      'toSpliced',
      'with',
    ]) &&
    has(window.Object, ['fromEntries', 'hasOwn']) &&
    has(window.String.prototype, ['replaceAll']) &&
    has(window.Promise, ['allSettled']) &&
    has(window.Intl, ['ListFormat', 'Segmenter']) &&
    has(window, ['BroadcastChannel', 'indexedDB', 'structuredClone']) &&
    'noModule' in page.createElement('script');
  if (!isNew) {
    page.documentElement.className += ' too-old';
    whenRead(function () {
      say('too-old');
    });
    return;
  }

  // What the program cannot start without did not come: the network changed or went away meanwhile. Nothing can have been written
  // yet, so the page is asked for once more by itself, and again when the machine is back on the network.
  var TRIED = 'brukerpanelveilederen/tried';
  var failed = false;
  // Only where somebody answers: else the browser would put a page of its own in this one's place.
  function again(otherwise) {
    var asked = new window.XMLHttpRequest();
    asked.onload = function () {
      if (asked.status < 400) window.location.reload();
      else otherwise();
    };
    asked.onerror = otherwise;
    asked.open('HEAD', window.location.pathname + window.location.search);
    asked.send();
  }
  function nothing() {}
  function giveUp() {
    say('not-started');
    page.addEventListener('click', function (event) {
      if (event.target.type === 'button') window.location.reload();
    });
    window.addEventListener('online', function () {
      again(nothing);
    });
  }
  function isFirstTime() {
    try {
      var tried = window.sessionStorage.getItem(TRIED);
      window.sessionStorage.setItem(TRIED, '1');
      return !tried;
    } catch (closed) {
      // What cannot be remembered could go on for ever.
      void closed;
      return false;
    }
  }
  // What the page itself names; what the program fetches later it tries again itself.
  var sheets = [];
  page.addEventListener('readystatechange', function () {
    if (page.readyState === 'interactive') sheets = page.querySelectorAll('link[rel="stylesheet"]');
  });
  function isNamed(part) {
    if (part.type === 'module') return true;
    if (part.rel !== 'stylesheet') return false;
    return page.readyState === 'loading' || [].indexOf.call(sheets, part) >= 0;
  }
  window.addEventListener(
    'error',
    function (event) {
      if (failed || !isNamed(event.target || {})) return;
      failed = true;
      whenRead(function () {
        window.setTimeout(function () {
          // Without its looks it may stand all the same, and is better than nothing.
          var otherwise = page.querySelector('#root > [data-first]') ? giveUp : nothing;
          if (isFirstTime()) again(otherwise);
          else otherwise();
        }, 1000);
      });
    },
    true,
  );
  window.addEventListener('load', function () {
    try {
      if (!failed) window.sessionStorage.removeItem(TRIED);
    } catch (closed) {
      void closed;
    }
  });
})(this);
