// The service worker: after the first visit Trellis works without a network. `.ci/worker.mjs` bundles it and writes SITE, the list of this
// build's files. A new worker waits until the learner accepts it, or until no page of the old build is open.
import { clientsClaim } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

const scope = self.registration.scope;
const shelfName = `trellis-shelf ${scope}`;
const absolute = (address) => new URL(address, scope).href;

clientsClaim();
// all places are fragments of one page: whatever stands behind `?` is for nobody here
precacheAndRoute(SITE.shell, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// Packs and typefaces on demand. Their names carry a hash, so what is here is right, and two builds can share one shelf.
const shelf = new CacheFirst({ cacheName: shelfName, plugins: [{ handlerDidError: anotherBuilds }] });
const newest = new NetworkFirst({ cacheName: shelfName, plugins: [{ handlerDidError: anotherBuilds }] });
registerRoute(({ url }) => /^(packs|fonts)\/.*-[0-9a-f]{10}\.\w+$/.test(inside(url)), shelf);
registerRoute(({ url }) => /^packs\/[^/]+\.json$/.test(inside(url)), newest);

self.addEventListener('install', (event) => event.waitUntil(keep(event, SITE.always)));
self.addEventListener('activate', (event) => event.waitUntil(tidyShelf()));
self.addEventListener('message', (event) => {
  const { ask, grades } = event.data;
  if (ask === 'begin') self.skipWaiting();
  if (ask === 'keep') event.waitUntil(keepGrades(event, grades).then(() => event.ports[0].postMessage('kept'), () => event.ports[0].postMessage('not kept')));
});

function inside(url) {
  return url.href.startsWith(scope) ? url.href.slice(scope.length).split(/[?#]/)[0] : '';
}

async function keep(event, addresses) {
  const all = addresses.map((address) => shelf.handleAll({ event, request: new Request(absolute(address)) }));
  for (const [answer, done] of all) {
    if (!(await answer).ok) throw new Error('a pack did not come');
    await done;
  }
}

/** Every pack of the learner's grade, and of each grade that was opened here, as the index of that grade tells them. */
async function keepGrades(event, grades) {
  const cache = await caches.open(shelfName);
  const opened = (await cache.keys()).map((request) => gradeOf(inside(new URL(request.url))));
  const wanted = new Set([...grades, ...opened].filter(Boolean).map((name) => name.toLowerCase()));
  for (const [grade, mark] of Object.entries(SITE.marks)) {
    if (!wanted.has(grade.split('.')[1])) continue;
    const [answer] = shelf.handleAll({ event, request: new Request(absolute(`packs/index.${grade}-${mark}.json`)) });
    const { packs, samplers = [] } = await (await answer).json();
    await keep(event, [...packs, ...samplers].map(({ id }) => `packs/${id}-${mark}.json`));
  }
}

/** `packs/math.3.oa-0123456789.json` is of grade 3. */
function gradeOf(address) {
  return /^packs\/[a-z-]+\.([k\d]+)\./.exec(address)?.[1];
}

/** Without a network, the pack of another build is better than none. */
async function anotherBuilds({ request }) {
  const stem = (url) => url.replace(/(-[0-9a-f]{10})?\.json$/, '');
  if (!request.url.endsWith('.json')) return undefined;
  const cache = await caches.open(shelfName);
  const like = (await cache.keys()).find((other) => stem(other.url) === stem(request.url));
  return like && cache.match(like);
}

/** What neither this build nor the one before it uses goes; a page of the one before may still be open. */
async function tidyShelf() {
  const cache = await caches.open(shelfName);
  const noted = await cache.match(absolute('shelf'));
  const before = noted ? await noted.json() : [];
  const now = [...Object.values(SITE.marks), ...SITE.onDemand.map(markOf)];
  const used = new Set([...now, ...before.map((one) => markOf(one) ?? one)]); // a build before this one noted addresses
  for (const request of await cache.keys()) if (request.url !== absolute('shelf') && !used.has(markOf(request.url))) await cache.delete(request);
  await cache.put(absolute('shelf'), new Response(JSON.stringify(now)));
}

/** The hash in an address. */
function markOf(address) {
  return /-([0-9a-f]{10})\.\w+$/.exec(address)?.[1];
}
