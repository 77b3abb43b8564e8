// A form with data-call asks the server for an unsigned call and hands it to the wallet. Whether it happened, the chain
// says: the page waits for a block and is drawn again when the record holds it.
import { account, chain, current, same, turn, unlock } from "./wallet.js";
import { note, reason, short } from "./note.js";
import { flush } from "./draft.js";
import { refresh } from "./part.js";
import { signature } from "./sign.js";

const day = 24 * 3600 * 1000;
const key = (form) => `sent:${account}:${new URL(form.action).pathname}:${form.elements.milestone?.value || ""}`;
const place = (form) => form.querySelector("[data-note]");

document.addEventListener("submit", (e) => {
  const form = e.target;
  if (!form.matches("form[data-call]") || e.submitter?.dataset.typed || e.submitter?.dataset.plain !== undefined) return;
  e.preventDefault();
  if (form.dataset.busy !== undefined) return;
  occupy(form, true);
  send(form, e.submitter).catch((error) => fail(form, error)).finally(() => { if (!sent(form)) occupy(form, false); });
});

// occupy keeps a second click from sending twice.
function occupy(form, on) {
  form.toggleAttribute("data-busy", on);
  for (const b of form.querySelectorAll("button:not([data-note] button)")) {
    if (on) b.setAttribute("aria-disabled", "true");
    else b.removeAttribute("aria-disabled");
  }
}

async function send(form, submitter) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  note(place(form), "wait", "Preparing the call");
  if (!(await flush())) {
    place(form).replaceChildren();
    return;
  }
  if (!(await signed(form, fields))) return;
  const call = await ask(form, fields, submitter);
  if (!call) return;
  const wallet = await current();
  if (!wallet) {
    note(place(form), "", "No wallet at hand", "Sign in again with the wallet that has this account, or send the call by other means.", ["Show the call", () => show(form, submitter)]);
    return;
  }
  const from = await unlock(wallet);
  if (account && !same(from, account)) {
    throw Object.assign(new Error(`The wallet is on ${short(from)}, and you are signed in as ${short(account)}. Choose that account in the wallet, or sign in again.`), { heading: "Another account" });
  }
  await turn(wallet);
  if (call.chainId !== chain) throw new Error("The call is for another network. Reload the page.");
  note(place(form), "wait", "Confirm in your wallet", `Check that it sends to ${short(call.to)}.`);
  const hash = await wallet.provider.request({ method: "eth_sendTransaction", params: [{ from, to: call.to, value: call.value, data: call.data }] });
  keep(form, { hash, at: Date.now() });
  report(form, hash);
  follow(form, wallet, hash, { from, to: call.to, value: call.value, data: call.data });
}

// show leads to the page with the call, which stands there as it does without scripts.
function show(form, submitter) {
  if (submitter?.name) {
    const chosen = document.createElement("input");
    Object.assign(chosen, { type: "hidden", name: submitter.name, value: submitter.value });
    form.append(chosen);
  }
  form.submit();
}

// signed adds the signature to the fields of a form that wants one. It answers whether the form can go on.
async function signed(form, fields) {
  const wallet = form.dataset.sign && (await current());
  if (!wallet) return true;
  const before = () => note(place(form), "wait", "Sign in your wallet", "The signature proves that you hold this address. The call comes next.");
  fields.set("signature", await signature(form, wallet, before));
  return form.isConnected;
}

// ask gets the unsigned call, or shows why there is none.
async function ask(form, fields, submitter) {
  const answer = await fetch(form.action, { method: "POST", body: fields, headers: { Accept: "application/json" } });
  if (answer.status === 401) {
    location.assign(`/session/new?next=${encodeURIComponent(location.pathname)}`);
    return null;
  }
  const said = await answer.json();
  if (answer.ok) return said;
  if (said.field === "word") note(place(form), "bad", said.error, said.hint, ["See what fails", () => show(form, submitter)]);
  else note(place(form), "bad", said.error, said.hint);
  return null;
}

// report tells the site which transaction was sent, so that it can say why it failed if it does: that leaves no trace in the record.
function report(form, hash) {
  if (!form.dataset.report) return;
  fetch(form.dataset.report, { method: "POST", body: new URLSearchParams({ tx: hash }), headers: { Accept: "application/json" }, keepalive: true }).catch(() => {});
}

function fail(form, e) {
  if (e?.code === 4001) note(place(form), "", "You rejected the request", "Nothing was sent. What you typed is still in the form.");
  else note(place(form), "bad", e.heading || "Nothing was sent", reason(e));
}

// follow waits for the transaction's block.
async function follow(form, wallet, hash, transaction) {
  const box = () => (form.isConnected ? place(form) : null);
  note(box(), "wait", "Waiting for a block", `Sent, transaction ${short(hash)}. Usually under a minute. You can leave this page.`);
  let receipt = null;
  for (let looks = 1; !receipt && form.isConnected; looks++) {
    receipt = await wallet.provider.request({ method: "eth_getTransactionReceipt", params: [hash] }).catch(() => null);
    if (!receipt && looks === 5 && (await collects(wallet))) {
      note(box(), "wait", "Waiting for the owners", `Your account is a contract wallet: it sends the call when enough owners have confirmed it there (${short(hash)}). The page changes when it is counted. You can leave it.`, ["It was not sent", () => { forget(form); occupy(form, false); place(form).replaceChildren(); }]);
      return;
    }
    if (!receipt && looks % 30 === 0 && (await dropped(wallet, hash))) {
      forget(form);
      occupy(form, false);
      note(box(), "", "The network does not know the transaction", `It was dropped or replaced in the wallet: ${short(hash)}. If the wallet shows another in its place, wait for that one.`);
      return;
    }
    if (!receipt) await new Promise((r) => setTimeout(r, 1000));
  }
  if (!receipt) return;
  forget(form);
  occupy(form, false);
  if (Number(receipt.status) === 1) {
    note(box(), "good", `In block ${Number(receipt.blockNumber).toLocaleString("en")}`, "The page changes when it is counted.");
    form.reset();
    await counted(form);
  } else {
    const why = transaction ? await cause(wallet, transaction, receipt.blockNumber) : "";
    note(box(), "bad", `It failed in block ${Number(receipt.blockNumber).toLocaleString("en")}`, `The contract refused it${why}. Nothing changed but the network fee. Reload the page to see whether it is still possible.`);
  }
}

// collects tells whether the account is a contract that gathers its owners' signatures: what its wallet calls a hash is then not the
// transaction's. Code of an account that keeps its key (EIP-7702) begins with 0xef0100.
async function collects(wallet) {
  const code = await wallet.provider.request({ method: "eth_getCode", params: [account, "latest"] }).catch(() => "0x");
  return Boolean(account) && code !== "0x" && !code.startsWith("0xef0100");
}

// dropped tells whether the node has forgotten a transaction; no answer is no word.
async function dropped(wallet, hash) {
  const transaction = await wallet.provider.request({ method: "eth_getTransactionByHash", params: [hash] }).catch(() => true);
  return !transaction;
}

// cause is why a call failed, as far as the same call tells on the same block.
async function cause(wallet, transaction, block) {
  try {
    await wallet.provider.request({ method: "eth_call", params: [transaction, block] });
    return "";
  } catch (e) {
    return `: ${reason(e).replace(/\.$/, "")}`;
  }
}

// counted asks for the page until the record holds what happened. The announcement usually comes first.
async function counted(form) {
  for (let i = 0; i < 10 && form.isConnected; i++) {
    await refresh();
    await new Promise((r) => setTimeout(r, 1500));
  }
}

// What was sent is known over a reload, for as long as the browser's tab lives.
// A browser that keeps nothing keeps it in the page.
const here = new Map();
function keep(form, what) {
  here.set(key(form), what);
  try {
    sessionStorage.setItem(key(form), JSON.stringify(what));
  } catch { /* known until the page is left */ }
}
function forget(form) {
  here.delete(key(form));
  try {
    sessionStorage.removeItem(key(form));
  } catch { /* nothing was kept */ }
}
function sent(form) {
  let what = here.get(key(form));
  try {
    what ??= JSON.parse(sessionStorage.getItem(key(form)));
  } catch { /* nothing was kept */ }
  return what && Date.now() - what.at < day ? what : null;
}

async function resume(root) {
  for (const form of root.querySelectorAll("form[data-call]")) {
    const what = sent(form);
    const wallet = what && (await current());
    if (!wallet || form.dataset.busy !== undefined) continue;
    occupy(form, true);
    follow(form, wallet, what.hash);
  }
}
document.addEventListener("part", (e) => resume(e.detail));
addEventListener("load", () => resume(document));
