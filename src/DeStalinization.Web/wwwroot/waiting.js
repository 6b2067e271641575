// Answers that were sent without a connection from a page that was then left: they go out again, and the learner sees what becomes of each.

const FirstPause = 2_000, LongestPause = 60_000;

const box = document.createElement('section');
const lines = document.createElement('div');
const under = new Set();   // keys of the drafts that are on their way

box.className = 'waiting';
box.setAttribute('aria-label', 'Answers from before');
lines.setAttribute('role', 'status');
box.append(lines);

/** Sends the drafts of these keys; whoever else sends one of them too sends the same attempt, which is saved once. */
export function send(keys, store, deliver, isSaved) {
  if (!box.isConnected) document.querySelector('main').before(box);
  for (const key of keys.filter(one => !under.has(one))) bring(key, store, deliver, isSaved);
}

async function bring(key, store, deliver, isSaved) {
  under.add(key);
  const line = document.createElement('p');
  lines.append(line);
  tell(line, 'An answer from before is being sent.');
  for (let pause = FirstPause; ; pause = Math.min(pause * 2, LongestPause)) {
    const draft = store.get(key);
    if (!draft?.url) {
      line.remove();
      break;
    }
    const name = `Your answer to “${(draft.title ?? draft.url).replace(/^Error: /, '').split(' · ')[0]}”`;
    const reply = await deliver(draft).catch(() => null);
    if (reply && isSaved(reply)) {
      store.drop(key);
      tell(line, `${name}, from before, is saved now.`, reply.url, 'Look at it');
      break;
    }
    if (reply?.status >= 400 && reply.status < 500 && reply.status !== 429) {
      // It is a draft again, and waits in its page for her to look at it.
      store.set(key, { at: Date.now(), fields: draft.fields.filter(([field]) => !['token', 'Attempt', 'Newcomer'].includes(field)) });
      tell(line, `${name}, from before, was not saved: the site refused it (${reply.status}). What you wrote is kept.`, draft.url, 'Open the question');
      break;
    }
    tell(line, `${name}, from before, waits ${reply ? 'until the site can save it' : 'for the connection'}.`);
    await new Promise(resolve => {
      addEventListener('online', resolve, { once: true });
      setTimeout(resolve, pause);
    });
  }
  under.delete(key);
}

function tell(line, text, address, label) {
  if (line.firstChild?.data === text) return;
  line.textContent = text;
  if (!address) return;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = label;
  line.append(' ', link);
}
