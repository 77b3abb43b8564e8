// A form with data-typed asks the wallet for a signature over the typed data (EIP-712) that its fields make, and sends the
// signature along. Nothing goes on chain.
import { account, current } from "./wallet.js";
import { note, reason } from "./note.js";
import { refresh } from "./part.js";
import { signature } from "./sign.js";

const place = (form) => form.querySelector("[data-note]");

document.addEventListener("submit", (e) => {
  const form = e.target;
  if (!form.matches("form[data-typed]")) return;
  e.preventDefault();
  if (form.dataset.busy !== undefined) return;
  occupy(form, true);
  send(form).catch((error) => fail(form, error)).finally(() => occupy(form, false));
});

function occupy(form, on) {
  form.toggleAttribute("data-busy", on);
  for (const b of form.querySelectorAll("button:not([data-note] button)")) {
    if (on) b.setAttribute("aria-disabled", "true");
    else b.removeAttribute("aria-disabled");
  }
}

async function send(form) {
  const fields = new URLSearchParams(new FormData(form));
  const wallet = await current();
  if (!wallet) {
    note(place(form), "", "No wallet at hand", "Sign in again with the wallet that has this account, or sign the text by other means.", ["Show the text", () => form.submit()]);
    return;
  }
  let typed = null;
  const got = await signature({ dataset: { sign: `${form.dataset.typed}?${fields}` } }, wallet, () => note(place(form), "wait", "Sign in your wallet", "It shows what you sign. Signing costs nothing."), (t) => { typed = t; });
  if (!got) {
    note(place(form), "", "The wallet signs no such text", "It is on another account, or doesn't know typed data. Sign the text by other means.", ["Show the text", () => form.submit()]);
    return;
  }
  fields.set("signature", got);
  if (typed?.message?.nonce) fields.set("nonce", typed.message.nonce);
  await keep(form, fields);
}

async function keep(form, fields) {
  const answer = await fetch(form.action, { method: "POST", body: fields, headers: { Accept: "application/json" } });
  if (answer.status === 401 && !account) {
    location.assign(`/session/new?next=${encodeURIComponent(location.pathname)}`);
    return;
  }
  const said = await answer.json();
  if (!answer.ok) {
    note(place(form), "bad", said.error, said.hint);
    return;
  }
  note(place(form), "good", "Kept with its signature", "The page changes now.");
  form.reset();
  occupy(form, false);
  document.activeElement?.blur();
  await refresh();
}

function fail(form, e) {
  if (e?.code === 4001) note(place(form), "", "You rejected the request", "Nothing was signed. What you chose is still in the form.");
  else note(place(form), "bad", e.heading || "Nothing was signed", reason(e));
}
