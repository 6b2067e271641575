// Hits under the search box as somebody types: the editable combobox with a list of the ARIA Authoring Practices.
// Without it, and whenever it fails, the form searches as it always does.
const WAIT = 120;

const make = (tag, props = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
};

export function attach(input) {
  const list = make("ul", { id: "q-hits", className: "typeahead", role: "listbox", ariaLabel: "Hits", hidden: true });
  const status = make("p", { className: "unseen", role: "status" });
  let timer, request, at = -1;

  input.form.append(list, status);
  for (const [name, value] of Object.entries({ role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-controls": list.id }))
    input.setAttribute(name, value);
  show([]);

  input.addEventListener("input", () => {
    clearTimeout(timer);
    request?.abort();
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (step && list.hidden) ask();
    else if (step) choose(next(step));
    else if (event.key === "Enter" && at >= 0) open(list.children[at]);
    else if (event.key === "Escape" && !list.hidden) show([]);
    else return;
    event.preventDefault();
  });
  // The focus stays in the box, so that leaving it closes the list and choosing does not.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => open(event.target.closest("li")));
  // Somebody types faster than this comes.
  if (input.value !== input.defaultValue) ask();

  async function ask() {
    request?.abort();
    const q = input.value.trim();
    if (!q) return show([]);
    request = new AbortController();
    const { signal } = request;
    try {
      const reply = await fetch("/search.json?q=" + encodeURIComponent(q), { signal });
      const { hits } = await reply.json();
      if (!signal.aborted && document.activeElement === input) show(hits);
    } catch {
      if (!signal.aborted) show([]);
    }
  }

  function show(hits) {
    if (!hits.length) {
      clearTimeout(timer);
      request?.abort();
    }
    list.replaceChildren(...hits.map((hit, index) => {
      const option = make("li", { id: "q-hit-" + index, role: "option" },
        make("b", { textContent: hit.title }), " ",
        make("span", { className: "quiet", textContent: hit.kind }),
        make("p", {}, ...hit.excerpt.map((piece, turn) => turn % 2 ? make("mark", { textContent: piece }) : piece)));
      option.dataset.address = hit.address;
      return option;
    }));
    list.hidden = !hits.length;
    input.setAttribute("aria-expanded", !list.hidden);
    status.textContent = hits.length ? hits.length + (hits.length > 1 ? " hits" : " hit") : "";
    choose(-1);
  }

  // Beyond either end lies the box itself: nothing is chosen, and Enter searches.
  function next(step) {
    const places = list.children.length + 1;
    return (at + 1 + step + places) % places - 1;
  }

  function choose(index) {
    list.children[at]?.removeAttribute("aria-selected");
    at = index;
    const option = list.children[at];
    option?.setAttribute("aria-selected", true);
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function open(option) {
    if (option) location.href = option.dataset.address;
  }
}
