// For an author, in Development only: the open page follows what she saves. It loads itself again, and stays where it is scrolled to, when
// another guide is served; the faults that keep one from being served lie over it until they are mended or Escape is pressed.

const { shows } = document.querySelector("script[data-shows]").dataset;
const MostShown = 50;
let news, overlay, closed;

function listen() {
  news?.close();
  news = new EventSource("/live/news");
  news.onmessage = ({ data }) => {
    const { version, faults } = JSON.parse(data);
    if (version !== shows) location.reload();
    else tell(faults);
  };
  // The browser goes on by itself when the connection is lost, and gives up when something else answers.
  const source = news;
  news.onerror = () => { if (source.readyState === EventSource.CLOSED && source === news) setTimeout(listen, 1000); };
}

// A browser opens few connections to a site, so only the pages that are looked at listen.
document.addEventListener("visibilitychange", () => document.hidden ? news?.close() : listen());
addEventListener("pagehide", () => news?.close());
addEventListener("pageshow", event => { if (event.persisted) listen(); });
if (!document.hidden) listen();

function tell(faults) {
  const all = faults.join("\n");
  if (!faults.length) closed = undefined;
  if (!faults.length || all === closed) return hide();
  if (overlay?.all === all) return;
  hide();
  overlay = make("aside", "live", "", { "aria-labelledby": "live-title" });
  overlay.all = all;
  const close = make("button", "", "Close (Esc)", { type: "button" });
  close.addEventListener("click", dismiss);
  const title = make("h2", "", faults.length === 1 ? "A fault in the content" : `${faults.length} faults in the content`, { id: "live-title" });
  const alert = make("div", "", "", { role: "alert" });
  const list = make("ol", "", "", { tabindex: "0", "aria-labelledby": "live-title" });
  const head = make("div", "live-head", "");
  head.append(alert, close);
  overlay.append(head, list);
  // A warning is often what comes of an error.
  const errorsFirst = faults.toSorted((one, other) => isWarning(one) - isWarning(other));
  list.append(...errorsFirst.slice(0, MostShown).map(fault));
  if (faults.length > MostShown) list.append(make("li", "", `And ${faults.length - MostShown} more; the log has them all.`));
  document.body.append(overlay);
  // What comes into an alert that is there already is read out.
  alert.append(title, make("p", "", "The last good guide is shown meanwhile."));
}

const isWarning = line => line.includes("): warning ");

/** Each line has the form path(line,column): error DS012: message. */
function fault(line) {
  const item = make("li", "", "");
  const [, file, row, column, kind, rule, message] = /^(.*?)\((\d+),(\d+)\): (error|warning) (\w+): (.*)$/s.exec(line) ?? [];
  if (!file) item.textContent = line;
  else item.append(make("strong", "", `${file}, line ${row}`), ` column ${column} `, make("span", `live-${kind}`, `${kind} ${rule}`), make("p", "", message));
  return item;
}

function make(name, className, text, attributes = {}) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function dismiss() {
  closed = overlay.all;
  hide();
}

function hide() {
  overlay?.remove();
  overlay = undefined;
}

document.addEventListener("keydown", event => { if (event.key === "Escape" && overlay) dismiss(); });
document.head.append(make("link", "", "", { rel: "stylesheet", href: "/live/page.css" }));
