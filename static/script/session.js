// The sign-in page: choose a wallet, see the message, sign it, and be led back.
import { chain, each, remember, turn, unlock } from "./wallet.js";
import { note, reason, short } from "./note.js";

const page = document.querySelector("[data-signin]");
if (page) {
  const place = page.querySelector("[data-note]");
  const go = page.querySelector("[data-continue]");
  let chosen = null; // {wallet, address, message}; no wallet when the signature is pasted
  let turnNumber = 0;

  each((wallet) => {
    const item = page.querySelector("template[data-wallet]").content.cloneNode(true);
    const button = item.querySelector("button");
    const picture = item.querySelector("img");
    item.querySelector("[data-name]").textContent = wallet.info.name;
    item.querySelector("[data-rdns]").textContent = wallet.info.rdns;
    if (wallet.info.icon) picture.src = wallet.info.icon;
    else picture.hidden = true;
    button.addEventListener("click", () => choose(wallet, button));
    page.querySelector("[data-wallets]").append(item);
    page.querySelector("[data-searching]").hidden = true;
  });
  setTimeout(() => {
    page.querySelector("[data-searching]").textContent = "No wallet announced itself. Install one, or open this page in a browser that has one.";
  }, 1500);

  async function choose(wallet, button) {
    const mine = ++turnNumber;
    for (const b of page.querySelectorAll("[data-wallets] button")) b.setAttribute("aria-pressed", String(b === button));
    chosen = null;
    go.disabled = true;
    go.textContent = "Choose a wallet";
    note(place, "wait", `Waiting for ${wallet.info.name}`, "It may ask which account to use.");
    try {
      const address = await unlock(wallet);
      await turn(wallet);
      const said = await ask("POST", "/session/message", { address, chainId: chain });
      if (mine === turnNumber) show(wallet, address, said);
    } catch (e) {
      if (mine === turnNumber) fail(e);
    }
  }

  // Without a wallet here, the signature is pasted.
  const paste = page.querySelector("[data-paste]");
  const elsewhere = page.querySelector("[data-elsewhere] form");
  elsewhere.addEventListener("submit", async (e) => {
    e.preventDefault();
    const mine = ++turnNumber;
    for (const b of page.querySelectorAll("[data-wallets] button")) b.setAttribute("aria-pressed", "false");
    try {
      const address = elsewhere.elements.address.value.trim();
      const said = await ask("POST", "/session/message", { address, chainId: chain });
      if (mine === turnNumber) show(null, address, said);
    } catch (error) {
      fail(error);
    }
  });
  paste.addEventListener("submit", (e) => {
    e.preventDefault();
    go.click();
  });

  // explain says how a contract wallet signs.
  function explain(hash, contract) {
    const box = page.querySelector("[data-contract]");
    box.hidden = !contract;
    if (!contract) return;
    const { safe, owners, threshold, digest } = contract;
    const put = (name, text) => { box.querySelector(`[data-${name}]`).textContent = text; };
    box.querySelector("[data-safe]").hidden = !safe;
    put("kind", safe ? `It is a Safe, version ${safe}: ${threshold} of its ${owners.length} owners sign.` : "");
    if (!safe) return;
    box.querySelector("[data-owners]").replaceChildren(...owners.map((o) => Object.assign(document.createElement("code"), { textContent: o })));
    put("hash", hash);
    put("digest", digest);
  }

  function show(wallet, address, { message, hash, wallet: contract }) {
    chosen = { wallet, address, message };
    explain(hash, contract);
    paste.hidden = Boolean(wallet);
    page.querySelector("[data-account]").textContent = short(address);
    page.querySelector("[data-message]").textContent = message;
    page.querySelector("[data-exact]").hidden = false;
    page.querySelector("[data-exact]").open = true;
    go.textContent = wallet ? `Continue in ${wallet.info.name}` : "Sign in with the signature";
    go.disabled = false;
    place.replaceChildren();
    (wallet ? go : paste.elements.signature).focus();
  }

  go.addEventListener("click", async () => {
    if (!chosen || go.ariaDisabled === "true") return;
    const { wallet, address, message } = chosen;
    go.ariaDisabled = "true";
    if (wallet) note(place, "wait", "Confirm in your wallet", "It shows the message above.");
    try {
      await ask("POST", "/session", { message, signature: wallet ? await sign(wallet, address, message) : paste.elements.signature.value.trim() });
      if (wallet) remember(wallet);
      location.assign(page.dataset.then || "/");
    } catch (e) {
      fail(e);
    } finally {
      go.ariaDisabled = null;
    }
  });

  function sign(wallet, address, message) {
    const hex = [...new TextEncoder().encode(message)].map((b) => b.toString(16).padStart(2, "0")).join("");
    return wallet.provider.request({ method: "personal_sign", params: [`0x${hex}`, address] });
  }

  function fail(e) {
    if (e?.code === 4001) note(place, "", "You rejected the request", "Nothing was signed. Choose the wallet again when you are ready.");
    else note(place, "bad", e.heading || "Signing in did not work", e.hint ? `${e.message} ${e.hint}` : reason(e));
  }
}

// ask sends JSON and throws what the server says is wrong.
async function ask(method, path, body) {
  const answer = await fetch(path, { method, headers: { "Content-Type": "application/json", Accept: "application/json" }, body: JSON.stringify(body) });
  const said = answer.status === 204 ? {} : await answer.json();
  if (!answer.ok) throw Object.assign(new Error(said.error), { hint: said.hint });
  return said;
}
