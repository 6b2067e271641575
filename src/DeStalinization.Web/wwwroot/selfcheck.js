// Self-check without reloads. Every page works without this file: it sends the same forms to the same addresses, and shows the page that comes back.

const Flow = /\/self-check(\/|$)|^\/(review|practice)(\/|$)/;
const Hidden = ['token', 'Attempt', 'Newcomer'];
const DraftDays = 7, UnsentDays = 30;
const Patience = 20_000, FirstPause = 2_000, LongestPause = 60_000;

const bar = document.createElement('div');
const said = document.createElement('p');
const offer = document.createElement('button');

let turn = 0;          // the step that is shown or under way; what comes back for an earlier one is not shown
let shown = '';        // the address of the page that is shown, without the fragment
let goal = '';         // the address that Back or Forward asked for; else the same
let untouched = '';    // the fields of the form as they came
let sending = false;   // the form is on its way, or waits to be sent again
let tryNow = null;     // ends the pause before the next try

const one = (selector, root = document) => root.querySelector(selector);
const form = () => one('main form[method=post]');
const check = () => form() && one('button.button', form());
const here = () => location.href.split('#')[0];

// The line at the foot of the page that says how things stand. Its text is announced as it changes.

function say(text, label = '', act = null) {
  said.textContent = text;
  offer.textContent = label;
  offer.hidden = !label;
  offer.onclick = act;
  bar.classList.toggle('shown', !!text);
}

// Drafts: what is in the form, kept in the browser until the server has it. One that was sent and not answered has the attempt's own ids, and goes out
// again from whatever page of self-check is open next.

const store = {
  get(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* No room, or not allowed: the text is still in the form. */ } },
  drop(key) { try { localStorage.removeItem(key); } catch { /* There is nothing then. */ } },
  drafts() { try { return Object.keys(localStorage).filter(key => key.startsWith('draft ')); } catch { return []; } },
};

const draftKey = url => `draft ${new URL(url).pathname}`;
const fieldsOf = submitter => [...new FormData(form(), submitter)];
const typed = () => fieldsOf().filter(([name]) => !Hidden.includes(name));

function keepDraft() {
  if (sending || !check()) return;
  const fields = typed();
  if (JSON.stringify(fields) === untouched) store.drop(draftKey(shown));
  else store.set(draftKey(shown), { at: Date.now(), fields });
}

function fill(fields) {
  const left = [...fields];
  const take = name => left.splice(left.findIndex(field => field[0] === name), 1)[0][1];
  for (const field of form().elements) {
    if (/radio|checkbox/.test(field.type)) field.checked = fields.some(([name, value]) => name === field.name && value === field.value);
    else if (field.name && field.type !== 'submit' && left.some(([name]) => name === field.name) && field.name !== 'Order') field.value = take(field.name);
  }
  const list = one('.order');
  for (const [name, value] of fields) {
    const item = list && name === 'Order' && one(`input[value="${CSS.escape(value)}"]`, list);
    if (item) list.append(item.closest('li'));
  }
  number();
}

function bringBack() {
  const draft = store.get(draftKey(shown));
  if (!draft) return;
  fill(draft.fields);
  if (draft.url) post(draft.url, draft.fields);
  else say('What you wrote here before is back. It is not sent yet.', 'Start afresh', () => { store.drop(draftKey(shown)); visit(shown); });
}

function dropOldDrafts() {
  for (const key of store.drafts()) {
    const draft = store.get(key);
    if (!(draft?.at > Date.now() - (draft.url ? UnsentDays : DraftDays) * 864e5)) store.drop(key);
  }
}

function sendOthers() {
  const keys = store.drafts().filter(key => key !== draftKey(shown) && store.get(key)?.url);
  if (keys.length) import('./waiting.js').then(waiting => waiting.send(keys, store, deliver, isSaved)).catch(() => { /* They wait on. */ });
}

// Steps: the next page is fetched, and its main part takes the place of the one that is here.

function fetchPage(method, url, body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = 'document';
    request.timeout = Patience;
    request.onload = () => resolve({ status: request.status, page: request.responseXML, url: request.responseURL });
    request.onerror = request.ontimeout = request.onabort = reject;
    request.send(body);
  });
}

/** Sends a form. One that was open too long, or was kept without its ids, comes back with new ones and goes out once more. */
async function deliver(draft) {
  const go = () => fetchPage('POST', draft.url, new URLSearchParams(draft.fields));
  const reply = await go();
  const fresh = reply.page && one('form.stale', reply.page);
  if (!fresh) return reply;
  draft.fields = draft.fields.map(([name, value]) => [name, Hidden.includes(name) ? fresh.elements[name].value : value]);
  store.set(draftKey(draft.url), draft);
  return go();
}

/** Tries until something comes back that is an answer, with growing pauses, and at once when the connection is back. */
async function persist(mine, unsaved, attempt) {
  for (let pause = FirstPause; ; pause = Math.min(pause * 2, LongestPause)) {
    const slow = setTimeout(() => mine === turn && said.textContent === '' && say(unsaved ? 'Saving…' : 'Loading…'), 800);
    const reply = await attempt().catch(() => null);
    clearTimeout(slow);
    if (reply && reply.status < 500 && reply.status !== 429 || reply?.page && isStep(reply.page)) return reply;
    if (mine !== turn) return null;
    const why = reply ? 'The site cannot answer just now.' : 'There is no connection.';
    const trying = unsaved ? 'Not saved yet, will retry. What you wrote is still here.' : 'Will retry.';
    const paused = new Promise(resolve => { tryNow = resolve; setTimeout(resolve, pause); });
    say(`${why} ${trying}`, 'Try now', tryNow);
    await paused;
    if (mine !== turn) return null;
  }
}

/** A page of self-check, and not of an error or of somebody else's network. */
const isStep = page => !!one('script[src*="/selfcheck."]', page);

const isSaved = ({ status, page }) => status === 200 && page && isStep(page) && !one('main .fault', page);

async function visit(url, push = true) {
  const mine = ++turn;
  const reply = await persist(mine, false, () => fetchPage('GET', url));
  if (!reply || mine !== turn) return;
  if (reply.page && isStep(reply.page)) show(reply, push);
  else location.assign(url);
}

async function post(url, fields) {
  const mine = ++turn;
  const key = draftKey(url);
  // A form that was kept for reading offline has no id yet.
  const draft = { at: Date.now(), url, title: document.title, fields: fields.map(([name, value]) => [name, value || name !== 'Attempt' ? value : crypto.randomUUID()]) };
  store.set(key, draft);
  freeze(true);
  const reply = await persist(mine, true, () => deliver(draft));
  if (!reply) return;
  if (isSaved(reply)) store.drop(key);
  if (mine !== turn) return;
  if (reply.page && isStep(reply.page)) return show(reply, true, true);
  freeze(false);
  keepDraft();
  say(`Not saved: the site refused it (${reply.status}). What you wrote is still here.`, 'Send it once more', () => send());
}

function send(submitter) {
  if (!sending && check()) post(form().action, fieldsOf(submitter));
}

/** While an answer is on its way it stays as it was sent: it may have been saved already. */
function freeze(on) {
  sending = on;
  for (const field of form()?.elements ?? []) {
    if (/^text/.test(field.type)) field.readOnly = on;
    else if (field.type !== 'hidden') field.ariaDisabled = on;
  }
  form()?.setAttribute('aria-busy', on);
}

function show({ page, url }, push, isReply = false) {
  document.title = page.title;
  one('main').replaceWith(one('main', page));
  if (push && url !== here()) history.pushState(null, '', url);
  else if (url !== here()) history.replaceState(null, '', url);
  begin(isReply);
  const target = one('main .fault') ?? one('main h1');
  target.tabIndex = -1;
  scrollTo(0, 0);
  target.focus({ preventScroll: true });
}

function begin(isReply) {
  shown = goal = here();
  sending = false;
  one('main').append(bar);
  say('');
  tryNow = null;
  nameKeys();
  sendOthers();
  if (!check()) return;
  untouched = JSON.stringify(typed());
  // A form that the server sent back holds what was typed; it is a draft again, and no longer on its way.
  if (isReply && one('main .fault')) store.set(draftKey(shown), { at: Date.now(), fields: typed() });
  else bringBack();
}

// Order of events: the focus stays on the button that was pressed.

function move(button) {
  const item = button.closest('li');
  const neighbour = button.name === 'Up' ? item.previousElementSibling : item.nextElementSibling;
  if (button.name === 'Up') neighbour?.before(item);
  else neighbour?.after(item);
  button.focus();
  number();
  const places = [...item.parentElement.children];
  one('.place').textContent = `Now ${places.indexOf(item) + 1} of ${places.length}.`;
  keepDraft();
}

function number() {
  const items = [...document.querySelectorAll('.order li')];
  items.forEach((item, place) => {
    one('[name=Up]', item).ariaDisabled = place === 0;
    one('[name=Down]', item).ariaDisabled = place === items.length - 1;
  });
}

// Keys.

function press(event) {
  const { key, target } = event;
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    return send();
  }
  const isTyping = target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || sending || store.get('keys') === 'off') return;
  if (key === 'h') {
    const hint = one('main details:not([open])');
    if (!hint) return;
    hint.open = true;
    one('summary', hint).focus();
  } else if (/^[1-4]$/.test(key)) {
    const rating = document.querySelectorAll('main [name=Rating]')[key - 1];
    rating?.click();
    rating?.focus();
  }
}

function switchKeys() {
  store.set('keys', store.get('keys') === 'off' ? 'on' : 'off');
  nameKeys();
}

function nameKeys() {
  const button = one('main .keys button');
  if (button) button.textContent = store.get('keys') === 'off' ? 'Turn these keys on' : 'Turn these keys off';
}

function followable(event) {
  const link = event.target.closest('main a[href]');
  const isPlain = !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  return isPlain && link?.origin === location.origin && Flow.test(link.pathname) && !link.hash && link;
}

offer.type = 'button';
said.setAttribute('role', 'status');
bar.className = 'standing';
bar.append(said, offer);

addEventListener('submit', event => {
  if (event.target !== form()) return;
  event.preventDefault();
  if (/Up|Down/.test(event.submitter?.name)) move(event.submitter);
  else send(event.submitter);
});
addEventListener('click', event => {
  const { target } = event;
  if (sending && target.form === form() && !/^text/.test(target.type)) return event.preventDefault();
  if (target.matches('main .keys button')) return switchKeys();
  const link = followable(event);
  if (!link) return;
  event.preventDefault();
  visit(link.href);
});
addEventListener('input', () => {
  keepDraft();
  if (!sending && !tryNow) say('');
});
addEventListener('keydown', press);
addEventListener('online', () => tryNow?.());
addEventListener('popstate', () => {
  if (here() === goal) return;
  goal = here();
  visit(goal, false);
});
// A page that the browser kept whole may hold a form that is long answered.
addEventListener('pageshow', event => event.persisted && !sending && visit(here(), false));

history.scrollRestoration = 'manual';
dropOldDrafts();
begin();
