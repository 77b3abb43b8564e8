// Parts of a page, each with an id and data-part, are asked for again and swapped when the record changes. There is one
// rendering of everything: the server's.

const parts = (root) => root.querySelectorAll("[id][data-part]");

// What the server said of each part, before scripts touched it.
const said = new Map();
for (const part of parts(document)) said.set(part.id, part.outerHTML);

let asking = null;
let again = false;
let leaving = false; // a form was sent whose answer is another page

addEventListener("submit", (e) => {
  if (e.defaultPrevented) return;
  leaving = true;
  setTimeout(() => { leaving = false; }, 10_000); // the answer may be a file, or never come
});
addEventListener("pageshow", () => { leaving = false; });

// refresh asks for the page again and swaps the parts that differ. A call while one is under way asks once more after it.
export function refresh() {
  if (asking) {
    again = true;
    return asking;
  }
  asking = ask().catch(() => {}).finally(() => {
    asking = null;
    if (again) {
      again = false;
      refresh();
    }
  });
  return asking;
}

async function ask() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-cache" });
  if (leaving) return;
  if (answer.redirected && new URL(answer.url).pathname !== location.pathname) {
    location.assign(answer.url);
    return;
  }
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const html = document.documentElement;
  const theirs = fresh.documentElement;
  if ((html.dataset.account || "") !== (theirs.dataset.account || "")) {
    location.reload();
    return;
  }
  html.dataset.clock = theirs.dataset.clock;
  document.dispatchEvent(new Event("clock"));
  for (const part of parts(document)) swap(part, fresh.getElementById(part.id));
}

function swap(old, next) {
  if (!next || next.outerHTML === said.get(old.id)) return;
  if (old.dataset.part && old.dataset.part === next.dataset.part && busy(old)) return;
  said.set(old.id, next.outerHTML);
  const held = hold(old);
  const fresh = document.adoptNode(next);
  old.replaceWith(fresh);
  restore(fresh, held);
  document.dispatchEvent(new CustomEvent("part", { detail: fresh }));
}

// busy tells whether a reader is at work in a part: something is typed, chosen or under way there.
function busy(part) {
  if (part.querySelector("form[data-busy]")) return true;
  if (part.contains(document.activeElement) && document.activeElement.closest("form")) return true;
  return [...part.querySelectorAll("input, textarea, select")].some(changed);
}

function changed(field) {
  if (field.type === "radio" || field.type === "checkbox") return field.checked !== field.defaultChecked;
  if (field.tagName === "SELECT") return [...field.options].some((o) => o.selected !== o.defaultSelected);
  return field.value !== field.defaultValue;
}

// hold remembers what a reader did in a part: what is open, where the focus is, and what is typed.
function hold(part) {
  const active = part.contains(document.activeElement) ? document.activeElement : null;
  return {
    open: [...part.querySelectorAll("details")].map((d) => d.open),
    focus: active && place(active),
    typed: [...part.querySelectorAll("textarea[name], input[type=text][name]")].filter(changed).map((f) => [f.name, f.value]),
  };
}

function place(e) {
  if (e.id) return `#${CSS.escape(e.id)}`;
  return e.getAttribute("href") ? `${e.localName}[href="${CSS.escape(e.getAttribute("href"))}"]` : null;
}

function restore(part, held) {
  part.querySelectorAll("details").forEach((d, i) => { d.open = held.open[i] || d.open; });
  for (const [name, value] of held.typed) {
    const field = part.querySelector(`[name="${CSS.escape(name)}"]`);
    if (field) field.value = value;
  }
  if (held.focus) part.querySelector(held.focus)?.focus({ preventScroll: true });
}
