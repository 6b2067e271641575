// The search box: suggestions from its first use on, and "/" to come to it.
const box = document.getElementById("q");
const suggest = () => import("/typeahead.js").then((typing) => typing.attach(box), () => {});

if (document.activeElement === box) suggest();
else box.addEventListener("focusin", suggest, { once: true });

addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  event.preventDefault();
  box.focus();
});
