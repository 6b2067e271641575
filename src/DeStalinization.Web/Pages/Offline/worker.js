// The service worker. The reading pages that were seen can be read again without a connection; everything else goes through untouched, and what
// was typed is never kept here. Whatever goes wrong with what is kept (no room, damage), the page comes from the site as if there were no worker.

const Pages = 'pages', Forms = 'forms', Assets = `assets ${Version}`;
const Reading = /^\/(?:topics\/[^/.]+|units\/[^/.]+|glossary|sources|timeline|map|about|privacy|images\/.+)?$/;
const Question = /^\/topics\/[^/]+\/self-check\/[^/]+$/;
const MostForms = 50;
// How long a reader waits for the site when there is a kept copy, in milliseconds.
const Patience = 3000;

addEventListener('install', event => {
  skipWaiting();
  event.waitUntil(caches.open(Assets).then(cache => cache.addAll([new Request('/offline', { cache: 'no-cache' }), ...Files])));
});

// What was kept of the pages outlives a new version: an older page can be read, a page that is thrown away cannot.
addEventListener('activate', event => event.waitUntil((async () => {
  await clients.claim();
  for (const name of await caches.keys())
    if (![Pages, Forms, Assets].includes(name)) await caches.delete(name);
})()));

addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const kind = kindOf(pathname);
  if (request.destination === 'document' && (kind || !pathname.includes('.'))) event.respondWith(show(event, kind, pathname + search));
  else if (kind === Forms || kind && request.destination === 'image') event.respondWith(newest(event, kind, pathname + search));
  else if (/^(style|script|image)$/.test(request.destination)) event.respondWith(asset(request, pathname));
});

// A page that is read while the worker is on its way was loaded without it.
addEventListener('message', event => event.waitUntil((async () => {
  const { pathname, search } = new URL(event.data);
  const kind = kindOf(pathname), address = pathname + search;
  if (!kind || await find(kind, keyOf(kind, address))) return;
  const reply = await fetch(address).catch(() => null);
  if (reply) await keep(kind, address, reply);
})()));

const kindOf = pathname => Reading.test(pathname) ? Pages : Question.test(pathname) && Forms;

/** The zoomed timelines are pages of their own; elsewhere what follows the question mark changes nothing. */
const keyOf = (kind, address) => kind === Forms || address.startsWith('/timeline') ? address : address.split('?')[0];

async function show(event, kind, address) {
  try {
    return kind ? await newest(event, kind, address) : await fetch(event.request);
  } catch {
    return await find(Assets, '/offline') ?? Response.error();
  }
}

/** What the site has now, or the kept copy when the site does not answer, or not in time, or with a fault of its own. */
async function newest(event, kind, address) {
  const answer = fetch(event.request).then(reply => {
    event.waitUntil(keep(kind, address, reply.clone()));
    return reply;
  });
  event.waitUntil(answer.catch(() => { /* Said below. */ }));
  const inTime = await Promise.race([answer, new Promise(resolve => setTimeout(resolve, Patience))]).catch(() => null);
  if (inTime && inTime.status < 500) return inTime;
  return await find(kind, keyOf(kind, address)) ?? (kind === Pages && await find(kind, address.split('?')[0]) || answer);
}

/** A file has a new name when it has changed. A kept page may still name an old one, and is then given the new. */
async function asset(request, pathname) {
  const kept = await find(Assets, pathname);
  if (kept && isStamped(pathname)) return kept;
  const reply = await fetch(request).catch(() => null);
  if (reply?.ok) return reply;
  const now = Files.find(file => plain(file) === plain(pathname));
  return kept ?? (now && await find(Assets, now)) ?? reply ?? Response.error();
}

const plain = file => file.replace(/\.[a-z0-9]{10}(?=\.\w+$)/, '');
const isStamped = file => plain(file) !== file;

async function find(name, key) {
  try {
    return await (await caches.open(name)).match(key);
  } catch {
    return undefined;
  }
}

async function keep(kind, address, reply) {
  const key = keyOf(kind, address);
  try {
    const cache = await caches.open(kind);
    if (reply.status === 404 || reply.status === 410) await cache.delete(key);
    else if (reply.status === 200 && reply.type === 'basic' && !reply.redirected) await (kind === Forms ? keepForm : keepPage)(cache, key, reply);
  } catch { /* No room, or damage: it was shown all the same. */ }
}

async function keepPage(cache, key, reply) {
  const isPublic = !/no-store|private/.test(reply.headers.get('Cache-Control'));
  if (isPublic && /^(text\/html|image\/)/.test(reply.headers.get('Content-Type'))) await cache.put(key, reply);
}

/** A form is kept without what makes it hers: the site gives the answer that is sent from it new ones. */
async function keepForm(cache, key, reply) {
  let secrets = 0;
  const text = (await reply.text()).replace(/(<input [^>]*name="(?:token|Attempt|Newcomer)"[^>]*value=")[^"]*/g, (_, start) => {
    secrets++;
    return start;
  });
  if (secrets !== 3) return;
  const headers = new Headers(reply.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  await cache.put(key, new Response(text, { headers }));
  const kept = await cache.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - MostForms))) await cache.delete(old);
}
