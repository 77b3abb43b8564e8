// A button with data-typed has the wallet sign what its form says (EIP-712) and hands the signature in. Nothing is sent to the
// chain from here: the site does that.
import { account, current } from "./wallet.js";
import { note, reason } from "./note.js";
import { refresh } from "./part.js";
import { signature } from "./sign.js";

const place = (form) => form.querySelector("[data-note]");

document.addEventListener("submit", (e) => {
  const form = e.target;
  const button = e.submitter;
  if (!button?.dataset.typed) return;
  e.preventDefault();
  if (form.dataset.busy !== undefined) return;
  occupy(form, true);
  send(form, button).catch((error) => fail(form, error)).finally(() => occupy(form, false));
});

function occupy(form, on) {
  form.toggleAttribute("data-busy", on);
  for (const b of form.querySelectorAll("button:not([data-note] button)")) {
    if (on) b.setAttribute("aria-disabled", "true");
    else b.removeAttribute("aria-disabled");
  }
}

async function send(form, button) {
  const fields = new URLSearchParams(new FormData(form, button));
  note(place(form), "wait", "Preparing what you sign");
  const wallet = await current();
  if (!wallet) {
    elsewhere(form, button, "No wallet at hand", "Sign in again with the wallet that has this account, or sign by other means.");
    return;
  }
  fields.set("voter", account);
  let typed = null;
  const say = () => note(place(form), "wait", "Sign in your wallet", "It shows what you sign. Signing costs nothing.");
  const got = await signature({ dataset: { sign: `${button.dataset.typed}?${fields}` } }, wallet, say, (t) => { typed = t; });
  if (!got) {
    elsewhere(form, button, "The wallet signs no such text", "It is on another account, or doesn't know typed data. Sign by other means, or send it yourself.");
    return;
  }
  fields.set("signature", got);
  for (const name of ["nonce", "expiry"]) {
    if (typed.message[name] !== undefined) fields.set(name, typed.message[name]);
  }
  await handIn(form, button, fields);
}

// elsewhere offers the page that shows what to sign, which stands there as it does without scripts.
function elsewhere(form, button, strong, words) {
  note(place(form), "", strong, words, ["Show what to sign", () => {
    if (button.name) {
      const chosen = document.createElement("input");
      Object.assign(chosen, { type: "hidden", name: button.name, value: button.value });
      form.append(chosen);
    }
    form.action = button.formAction;
    form.submit();
  }]);
}

async function handIn(form, button, fields) {
  const answer = await fetch(button.formAction, { method: "POST", body: fields, headers: { Accept: "application/json" } });
  const said = await answer.json();
  if (!answer.ok) {
    note(place(form), "bad", said.error, said.hint);
    return;
  }
  note(place(form), "good", "Stored with your signature", "This site sends it; the page changes when it is counted.");
  form.reset();
  occupy(form, false);
  document.activeElement?.blur();
  await refresh();
}

function fail(form, e) {
  if (e?.code === 4001) note(place(form), "", "You rejected the request", "Nothing was signed. What you chose is still in the form.");
  else note(place(form), "bad", e.heading || "Nothing was signed", reason(e));
}
