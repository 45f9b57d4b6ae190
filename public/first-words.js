// Runs before the first paint, in every browser that was ever made: nothing here is newer than ECMAScript 5.
(function (window) {
  var page = window.document;
  // The words of the start page do not belong on an address inside the program.
  if (!/^#?\/?$/.test(window.location.hash)) page.documentElement.className += ' inside';
  // Nor do they where somebody reads another language here (src/session/machine/screen-language.ts).
  var look = null;
  try {
    look = window.localStorage.getItem('brukerpanelveilederen/look');
    var kept = window.localStorage.getItem('brukerpanelveilederen/language');
    if (kept && kept !== page.documentElement.lang) {
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
  if (isNew) return;
  page.documentElement.className += ' too-old';
  page.addEventListener('DOMContentLoaded', function () {
    var root = page.getElementById('root');
    var words = page.getElementById('too-old');
    if (root) root.parentNode.removeChild(root);
    if (words) words.removeAttribute('hidden');
  });
})(this);
