// A draft saves itself a second after the last change, and keeps in this browser what it can't send.
import { refresh } from "./part.js";
import { note } from "./note.js";

const form = document.querySelector("form[action='/drafts'], form[data-autosave]");
let timer = null;
let saving = null;
let dirty = false;

const place = () => form.querySelector("[data-note]");
const key = () => `draft:${form.getAttribute("action")}`;

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
    if (answer.status >= 500 || answer.status === 429) later(10_000);
    note(place(), "bad", said.error || "The draft could not be saved", said.hint || "What you typed is still here.");
    return false;
  }
  settle(said);
  return true;
}

function settle(said) {
  localStorage.removeItem(key());
  if (form.getAttribute("action") === "/drafts") {
    form.setAttribute("action", `/drafts/${said.id}`);
    history.replaceState(null, "", `/drafts/${said.id}`);
  }
  form.elements.revision.value = said.revision;
  const saved = document.querySelector("[data-saved]");
  if (saved) saved.textContent = `Saved ${new Date(said.saved * 1000).toISOString().slice(11, 16)} UTC`;
  place().replaceChildren();
  if (!dirty) refresh();
}

function keep(body) {
  dirty = true;
  try {
    localStorage.setItem(key(), body.toString());
  } catch { /* then it stays in the form alone */ }
  note(place(), "", "You are offline", "What you typed is kept in this browser and sent when you are back.");
  return false;
}

function later(wait = 1000) {
  dirty = true;
  clearTimeout(timer);
  timer = setTimeout(flush, wait);
}

// restore brings back what an earlier visit could not send.
function restore() {
  const kept = localStorage.getItem(key());
  if (!kept) return;
  const fields = new URLSearchParams(kept);
  if (fields.get("revision") !== form.elements.revision.value) {
    localStorage.removeItem(key());
    return;
  }
  for (const [name, value] of fields) if (form.elements[name] && name !== "revision") form.elements[name].value = value;
  later();
}

if (form) {
  form.addEventListener("input", () => later());
  form.addEventListener("change", () => later());
  form.addEventListener("submit", async (e) => {
    e.preventDefault();
    dirty = true;
    if (!(await flush())) return;
    history.replaceState(null, "", `${form.getAttribute("action")}?checked=1`);
    await refresh();
    if (e.submitter?.value === "preview") document.getElementById("preview")?.scrollIntoView({ block: "start" });
  });
  addEventListener("online", flush);
  addEventListener("beforeunload", (e) => { if (dirty) e.preventDefault(); });
  restore();
}
