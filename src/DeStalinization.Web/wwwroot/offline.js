// Brings the service worker, and what the first page and /offline say about keeping the whole guide. Loaded by the reader's first move.

const section = document.querySelector('.keep');

// The one policy that the site allows: it makes one address, whatever it is given.
const policy = window.trustedTypes?.createPolicy('offline', { createScriptURL: () => '/sw.js' });

async function bring() {
  await navigator.serviceWorker.register(policy?.createScriptURL('') ?? '/sw.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage(location.href);
}

if ('serviceWorker' in navigator) bring().catch(() => { /* Not allowed, or no room: the site works without. */ });
if (section) import('/keep.js');
