// The sign-in page: choose a wallet, see the message, sign it, and be led back.
import { chain, each, remember, turn, unlock } from "./wallet.js";
import { note, reason, short } from "./note.js";

const page = document.querySelector("[data-signin]");
if (page) {
  const place = page.querySelector("[data-note]");
  const go = page.querySelector("[data-continue]");
  let chosen = null; // {wallet, address, message}
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
      const { message } = await ask("POST", "/session/message", { address, chainId: chain });
      if (mine === turnNumber) show(wallet, address, message);
    } catch (e) {
      if (mine === turnNumber) fail(e);
    }
  }

  function show(wallet, address, message) {
    chosen = { wallet, address, message };
    page.querySelector("[data-account]").textContent = short(address);
    page.querySelector("[data-message]").textContent = message;
    page.querySelector("[data-exact]").hidden = false;
    page.querySelector("[data-exact]").open = true;
    go.textContent = `Continue in ${wallet.info.name}`;
    go.disabled = false;
    place.replaceChildren();
    go.focus();
  }

  go.addEventListener("click", async () => {
    if (!chosen || go.ariaDisabled === "true") return;
    const { wallet, address, message } = chosen;
    go.ariaDisabled = "true";
    note(place, "wait", "Confirm in your wallet", "It shows the message above.");
    try {
      const hex = [...new TextEncoder().encode(message)].map((b) => b.toString(16).padStart(2, "0")).join("");
      const signature = await wallet.provider.request({ method: "personal_sign", params: [`0x${hex}`, address] });
      await ask("POST", "/session", { message, signature });
      remember(wallet);
      location.assign(page.dataset.then || "/");
    } catch (e) {
      fail(e);
    } finally {
      go.ariaDisabled = null;
    }
  });

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
