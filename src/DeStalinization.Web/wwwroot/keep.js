// Keeps the whole guide in the browser on request. What is there already is told by its hash, so that a break costs nothing and only what
// has changed is fetched again. The list of pages that was asked for is kept beside them: it says that the reader wants the whole guide.

const Pages = 'pages', List = '/offline.json';
const AtOnce = 4;

const section = document.querySelector('.keep');
const [said, meter] = section.querySelectorAll('p');
const [bar, count] = meter.children;
const [act, remove] = section.querySelectorAll('button');

let stop = null;   // ends what is being fetched

const sum = pages => pages.reduce((bytes, page) => bytes + page.size, 0);
const size = bytes => bytes > 950_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} KB`;

function say(text, label = '', press = null) {
  said.textContent = text;
  // The focus does not fall out of the page with the button.
  if (!label && document.activeElement === act) said.focus();
  act.textContent = label;
  act.hidden = !label;
  act.onclick = press;
}

async function hashOf(reply) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await reply.arrayBuffer()));
  return [...hash.slice(0, 8)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Which pages of a list are not kept, and which are kept as they were once. */
async function compare(pages) {
  const cache = await caches.open(Pages);
  const missing = [], older = [];
  await Promise.all(pages.map(async page => {
    const kept = await cache.match(page.address);
    if (!kept) missing.push(page);
    else if (await hashOf(kept) !== page.hash) older.push(page);
  }));
  return { missing, older };
}

const listHere = async () => (await (await caches.open(Pages)).match(List))?.json();

/** Says how things stand, and goes on with what a break has cut short. */
async function look(mayGoOn = true) {
  const wanted = await listHere();
  const reply = await fetch(List, { cache: 'no-cache' }).catch(() => null);
  if (!reply?.ok) {
    if (wanted) say('The whole guide was asked for and is kept as far as listed here. There is no connection to see whether the site has a newer one.');
    section.hidden = remove.hidden = !wanted;
    return;
  }
  const pages = await reply.json();
  const { missing, older } = await compare(pages);
  const todo = [...missing, ...older];
  const left = size(sum(todo));
  const all = `${pages.length} pages, ${size(sum(pages))} in all`;
  section.hidden = false;
  remove.hidden = missing.length === pages.length;
  if (todo.length === 0) {
    await want(pages);
    say(`The whole guide is kept on this device: ${all}. You can read it without a connection.`);
  } else if (!wanted) say(`Then you can read all of it without a connection: ${all}${todo.length < pages.length ? `, ${left} still to come` : ''}.`, 'Keep the guide', () => fetchAll(pages, todo));
  else if (same(wanted, pages) && mayGoOn) await fetchAll(pages, todo);
  else say(`The copy on this device is older than the site’s: ${todo.length} of ${pages.length} pages have changed or are new, ${left}.`, 'Bring it up to date', () => fetchAll(pages, todo));
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const want = async pages => (await caches.open(Pages)).put(List, new Response(JSON.stringify(pages), { headers: { 'Content-Type': 'application/json' } }));

async function fetchAll(pages, todo) {
  const cache = await caches.open(Pages);
  const queue = [...todo], total = sum(todo);
  stop = new AbortController();
  const { signal } = stop;
  let done = 0;
  const show = () => {
    bar.max = total;
    bar.value = done;
    count.textContent = `${size(done)} of ${size(total)}`;
  };
  const take = async () => {
    for (let page; !signal.aborted && (page = queue.shift());) {
      const reply = await fetch(page.address, { signal, cache: 'no-cache' });
      // A page that has gone meanwhile, or that the site cannot give just now, is told as missing.
      if (reply.ok && !reply.redirected) await cache.put(page.address, reply);
      done += page.size;
      show();
    }
  };
  say('The guide is being fetched. You can go on reading: it goes on when you come back to this page.', 'Stop', () => stop.abort());
  remove.hidden = true;
  meter.hidden = false;
  show();
  let wrong = null;
  try {
    navigator.storage?.persist?.().catch(() => { /* It is kept as long as the browser likes. */ });
    await want(pages);
    await Promise.all(Array.from({ length: AtOnce }, take));
    await prune(cache, pages);
  } catch (fault) {
    wrong = fault;
    stop.abort();
  }
  meter.hidden = true;
  dispatchEvent(new Event('kept'));
  await tell(pages, signal.aborted && !wrong || wrong?.name === 'AbortError', wrong);
}

/** Pages that the guide no longer has. */
async function prune(cache, pages) {
  const addresses = new Set([List, ...pages.map(page => page.address)]);
  for (const { url } of await cache.keys())
    if (!addresses.has(new URL(url).pathname)) await cache.delete(url);
}

async function tell(pages, isStopped, wrong) {
  const goOn = ['Go on', () => want(pages).then(() => look()).catch(fail)];
  if (isStopped) {
    await (await caches.open(Pages)).delete(List);
    say('Stopped. What came so far is kept.', ...goOn);
  } else if (wrong?.name === 'QuotaExceededError') say('There is no room left for it in this browser. What came so far is kept.', ...goOn);
  else if (wrong) say('The connection is gone. What came so far is kept.', ...goOn);
  else await look(false);
  if (isStopped || wrong) remove.hidden = false;
}

const fail = () => say('This browser cannot keep pages just now.');

remove.onclick = async () => {
  await caches.delete(Pages);
  await caches.delete('forms');
  dispatchEvent(new Event('kept'));
  await look();
  said.focus();
};
addEventListener('online', () => meter.hidden && look().catch(fail));
said.tabIndex = -1;
if ('caches' in window && 'serviceWorker' in navigator) look().catch(fail);
