// The list on /offline of what can be read without a connection. The page may stand at the address of one that is not kept.

import './keep.js';

const place = document.querySelector('[data-kept]');

/** The title that a kept page bears; its few character references are read here, since no other page's markup is put into this one. */
function titleOf(text) {
  const title = text.match(/<title>([^<]*)/)?.[1] ?? '';
  const names = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return title.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot));/gi, (_, hex, decimal, name) =>
    name ? names[name.toLowerCase()] : String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10)));
}

/** Without the guide's own title at its end. */
const short = title => title.split(' · ').slice(0, -1).join(' · ') || title;

async function read(name) {
  if (!('caches' in window) || !await caches.has(name)) return [];
  const cache = await caches.open(name);
  const pages = [];
  for (const { url } of await cache.keys()) {
    const reply = await cache.match(url);
    const { pathname, search } = new URL(url);
    if (!/html/.test(reply?.headers.get('Content-Type')) || name === 'pages' && search) continue;
    const title = titleOf(await reply.text());
    pages.push({ address: pathname + search, title: pathname === '/' ? 'The guide’s first page' : short(title) });
  }
  return pages.sort((one, other) => one.title.localeCompare(other.title));
}

function waiting() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith('draft '))
      .map(key => ({ key, ...JSON.parse(localStorage.getItem(key)) }))
      .filter(draft => draft.url)
      .map(({ key, url, title }) => ({ address: url, title: short(title ?? url), drop: () => localStorage.removeItem(key) }));
  } catch {
    return [];
  }
}

function list(heading, pages) {
  if (pages.length === 0) return [];
  const title = document.createElement('h2');
  title.textContent = heading;
  const items = document.createElement('ul');
  items.className = 'kept';
  for (const page of pages) {
    const link = document.createElement('a');
    link.href = page.address;
    link.textContent = page.title;
    const item = document.createElement('li');
    item.append(link);
    if (page.drop) item.append(' ', dropButton(page));
    items.append(item);
  }
  return [title, items];
}

function dropButton(page) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = 'Throw it away';
  button.setAttribute('aria-label', `Throw it away: your answer to ${page.title}`);
  button.onclick = () => {
    page.drop();
    show();
  };
  return button;
}

async function show() {
  const pages = await read('pages');
  const isTopic = page => page.address.startsWith('/topics/');
  const parts = [
    ...list('Answers that wait to be sent', waiting()),
    ...list('Topics that are kept', pages.filter(isTopic)),
    ...list('Other pages that are kept', pages.filter(page => !isTopic(page))),
    ...list('Questions that are kept', await read('forms')),
  ];
  place.replaceChildren(...parts, place.lastElementChild);
}

if (location.pathname !== '/offline') document.querySelector('[data-missing]').hidden = false;
addEventListener('kept', show);
show().catch(() => { /* The browser keeps nothing. */ });
