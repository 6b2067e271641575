// What a reading page gains with script. All of it works without: links are links, terms open by a press.

// A link button copies its address as well as going there.
const said = document.createElement("p");
said.className = "said";
said.setAttribute("role", "status");
document.body.append(said);
document.addEventListener("click", async event => {
  const link = event.target.closest?.("a.anchor");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  try {
    await navigator.clipboard.writeText(link.href);
    said.textContent = "Link copied";
    setTimeout(() => { said.textContent = ""; }, 2500);
  } catch { /* The address is in the bar. */ }
});

// The contents list shows where she reads.
const places = new Map([...document.querySelectorAll(".contents li a")].map(link => [link.hash.slice(1), link]));
if (places.size) {
  const seen = new Set();
  const watch = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) isIntersecting ? seen.add(target) : seen.delete(target);
    const now = [...seen].sort((one, other) => one.offsetTop - other.offsetTop)[0];
    if (now) for (const [id, link] of places)
      id === now.getAttribute("aria-labelledby") ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
  }, { rootMargin: "-15% 0px -70%" });
  for (const part of document.querySelectorAll(".text > section")) watch.observe(part);
}

// A term's definition shows on hover and focus too; Escape closes it.
for (const term of document.querySelectorAll(".term > button")) {
  const definition = term.popoverTargetElement;
  if (!definition?.showPopover) continue;
  let wait;
  const show = () => definition.matches(":popover-open") || definition.showPopover({ source: term });
  // Chromium does not always count a focus in the top layer as within its parent.
  const leave = () => term.parentElement.matches(":hover") || term.parentElement.contains(document.activeElement) || definition.hidePopover();
  term.popoverTargetAction = "show";
  for (const part of [term, definition]) {
    part.addEventListener("pointerenter", event => {
      clearTimeout(wait);
      if (event.pointerType === "mouse") wait = setTimeout(show, 120);
    });
    part.addEventListener("pointerleave", event => {
      clearTimeout(wait);
      if (event.pointerType === "mouse") wait = setTimeout(leave, 250);
    });
    part.addEventListener("focusout", () => setTimeout(leave));
  }
  term.addEventListener("focus", () => { if (term.matches(":focus-visible")) show(); });
}

// The search box: / goes to it, and what is typed there finds at once.
const box = document.getElementById("q");
const suggest = () => import("/typeahead.js").then(typing => typing.attach(box), () => {});
if (document.activeElement === box) suggest();
else box.addEventListener("focusin", suggest, { once: true });
document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// What a first load does not need comes with the reader's first move.
const move = () => import("/offline.js");
for (const kind of ["scroll", "keydown", "pointerdown"]) addEventListener(kind, move, { once: true, passive: true });
