// A draft saves itself a second after the last change, and keeps in this browser what it can't send.
import { refresh } from "./part.js";
import { note } from "./note.js";
import { account } from "./wallet.js";

const form = document.querySelector("form[action='/drafts'], form[data-autosave]");
// What a posted form or file answered with has the draft's own address, where it can be asked for again.
if (form?.dataset.edit && form.elements.revision.value !== "0" && location.pathname !== form.dataset.edit) history.replaceState(null, "", form.dataset.edit);
let timer = null;
let saving = null;
let dirty = false;

const place = () => form.querySelector("[data-note]");
const key = () => `draft:${account}:${form.getAttribute("action")}`;

// flush saves what is not saved yet. It answers whether the server has it all.
export async function flush() {
  if (!form) return true;
  clearTimeout(timer);
  timer = null;
  if (saving) await saving;
  if (!dirty) return true;
  saving = save().finally(() => { saving = null; });
  return saving;
}

async function save() {
  dirty = false;
  const body = new URLSearchParams(new FormData(form));
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
  } catch {
    return keep(body);
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    dirty = true; // so that nothing older is published, and leaving asks first
    if (answer.status >= 500 || answer.status === 429) later(10_000);
    if (answer.status === 401) hold(body);
    note(place(), "bad", said.error || "The draft could not be saved", said.hint || "What you typed is still here.");
    return false;
  }
  settle(said);
  return true;
}

function settle(said) {
  forget();
  const home = form.getAttribute("action");
  const first = form.elements.revision.value === "0"; // from then on it has an address of its own
  if (home === "/drafts" || home === "/applications") form.setAttribute("action", `${home}/${said.id}`);
  const address = form.dataset.edit || (home === "/drafts" && `/drafts/${said.id}`);
  if (first && address) history.replaceState(null, "", address);
  form.elements.revision.value = said.revision;
  const saved = document.querySelector("[data-saved]");
  if (saved) saved.textContent = `Saved ${new Date(said.saved * 1000).toISOString().slice(11, 16)} UTC`;
  place().replaceChildren();
  if (!dirty) refresh();
}

function hold(body) {
  try {
    localStorage.setItem(key(), body.toString());
  } catch { /* then it stays in the form alone */ }
}

function forget() {
  try {
    localStorage.removeItem(key());
  } catch { /* nothing was held */ }
}

function held() {
  try {
    return localStorage.getItem(key());
  } catch {
    return null;
  }
}

function keep(body) {
  dirty = true;
  hold(body);
  note(place(), "", "You are offline", "What you typed is kept in this browser and sent when you are back.");
  return false;
}

function later(wait = 1000) {
  dirty = true;
  clearTimeout(timer);
  timer = setTimeout(flush, wait);
}

// fill puts fields into the form. Several boxes of one name are ticked by their values; one that was not sent is not ticked.
function fill(fields) {
  for (const field of form.elements) {
    if (!field.name || field.name === "revision" || field.name === "id") continue; // a new form has an id of its own
    if (field.type === "checkbox" || field.type === "radio") field.checked = fields.getAll(field.name).includes(field.value);
    else if (fields.has(field.name) && field.type !== "file") field.value = fields.getAll(field.name)[nth(field)] ?? "";
  }
}

// nth is which of the fields of its name a field is, ticked boxes left out.
function nth(field) {
  return [...form.elements].filter((f) => f.name === field.name).indexOf(field);
}

// restore brings back what an earlier visit could not send.
function restore() {
  const kept = held();
  if (!kept) return;
  const fields = new URLSearchParams(kept);
  const use = () => {
    fill(fields);
    place().replaceChildren();
    later();
  };
  const drop = () => {
    forget();
    place().replaceChildren();
  };
  const left = fields.has("left"); // perhaps on purpose
  if (fields.get("revision") === form.elements.revision.value && !left) use();
  else note(place(), "", "This browser keeps text that was never saved", left ? "The page was left before it was." : "The draft was changed since.", ["Put it into the form", use], ["Forget it", drop]);
}

// go sends the form as a browser without scripts does, for a button that leads on or changes the rows.
function go(button) {
  const then = document.createElement("input");
  Object.assign(then, { type: "hidden", name: button.name, value: button.value });
  form.append(then);
  form.submit();
}

if (form) {
  form.addEventListener("input", () => later());
  form.addEventListener("change", async (e) => {
    later();
    if ("turn" in e.target.dataset && await flush()) location.assign(form.dataset.edit);
  });
  form.addEventListener("submit", async (e) => {
    e.preventDefault();
    dirty = true;
    if (!(await flush())) return;
    if (e.submitter && "go" in e.submitter.dataset) return go(e.submitter);
    history.replaceState(null, "", `${form.dataset.edit || form.getAttribute("action")}?checked=1`);
    await refresh();
    if (e.submitter?.value === "preview") document.getElementById("preview")?.scrollIntoView({ block: "start" });
  });
  // Whatever else is sent from the page, or leads on from it, stands on what was typed.
  document.addEventListener("submit", async (e) => {
    if (e.target === form || e.defaultPrevented || !dirty) return;
    e.preventDefault();
    if (await flush()) e.target.requestSubmit(e.submitter);
  });
  document.addEventListener("click", async (e) => {
    const link = e.target.closest("a[data-go]");
    if (!link || !dirty) return;
    e.preventDefault();
    if (await flush()) location.assign(link.href);
  });
  addEventListener("online", flush);
  addEventListener("beforeunload", (e) => {
    if (!dirty) return;
    const body = new URLSearchParams(new FormData(form)); // a session may have ended within the second before it is saved
    body.set("left", "1");
    hold(body);
    e.preventDefault();
  });
  restore();
}
