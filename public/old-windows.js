// Runs in the service worker, before what Workbox has written into it. A new version is taken by one window at a time:
// the others go on with the files they were loaded with, until their own person agrees.
(function (worker) {
  var othersStand = false;
  // A version has twelve in each of three languages.
  var MOST_PICTURES = 80;

  worker.addEventListener('message', function (event) {
    if (!event.data || event.data.type !== 'SKIP_WAITING') return;
    event.stopImmediatePropagation();
    event.waitUntil(
      worker.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(function (windows) {
        othersStand = windows.length > 1;
        return worker.skipWaiting();
      }),
    );
  });

  worker.addEventListener('activate', function (event) {
    // Workbox would throw away every file that is not of this version. It does when a version is taken by the only
    // window there is, or when none stands.
    if (othersStand) event.stopImmediatePropagation();
  });

  worker.addEventListener('fetch', function (event) {
    // The names of these files say what is in them, so one of any version is the right one.
    function keepSeen(response) {
      if (response.ok && /\/(?:noto-sans-sc|unicode|guide-picture)-[^/]+$/.test(request.url)) {
        var copy = response.clone();
        var isPicture = /\/guide-picture-/.test(request.url);
        event.waitUntil(
          worker.caches.open(isPicture ? 'guide-pictures' : 'chinese-letters').then(function (cache) {
            return cache.put(request.url, copy).then(function () {
              return isPicture && forgetFirst(cache);
            });
          }),
        );
      }
      return response;
    }
    // Pictures of earlier versions go when there are more than two versions have, those that were seen first before the others.
    function forgetFirst(cache) {
      return cache.keys().then(function (kept) {
        return Promise.all(
          kept.slice(0, Math.max(0, kept.length - MOST_PICTURES)).map(function (one) {
            return cache.delete(one);
          }),
        );
      });
    }
    var request = event.request;
    if (request.method !== 'GET' || new URL(request.url).pathname.indexOf('/assets/') < 0) return;
    event.stopImmediatePropagation();
    // The page keeps these itself (src/session/machine/later-files.ts): a fetch on its way here would hold back a new version.
    if (request.cache === 'force-cache') return;
    event.respondWith(
      worker.caches.match(request.url, { ignoreVary: true }).then(function (kept) {
        return kept || worker.fetch(request).then(keepSeen);
      }),
    );
  });
})(globalThis);
