// Wallets that the browser announces by EIP-6963, and window.ethereum where none does. The one that was used last is
// remembered by its name.

const found = new Map(); // by uuid: {info, provider}
const listeners = new Set();
const key = "wallet";

export const account = document.documentElement.dataset.account || "";
export const chain = Number(document.documentElement.dataset.chain);

const same = (a, b) => String(a).toLowerCase() === String(b).toLowerCase();
const text = (s, most) => (typeof s === "string" ? s.slice(0, most) : "");

function add(detail) {
  const { info, provider } = detail || {};
  if (!info || typeof provider?.request !== "function" || !text(info.uuid, 99) || found.has(info.uuid)) return;
  const icon = text(info.icon, 100000);
  const wallet = {
    provider,
    info: { uuid: info.uuid, name: text(info.name, 60) || "Wallet", rdns: text(info.rdns, 60), icon: icon.startsWith("data:image/") ? icon : "" },
  };
  found.set(info.uuid, wallet);
  watch(wallet);
  for (const listener of listeners) listener(wallet);
}

// each calls back for every wallet, now and as they are announced.
export function each(listener) {
  listeners.add(listener);
  for (const wallet of found.values()) listener(wallet);
}

export function remember(wallet) {
  try {
    localStorage.setItem(key, wallet.info.rdns || wallet.info.uuid);
  } catch { /* a browser that keeps nothing asks again */ }
}

const remembered = () => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const isOurs = (wallet) => remembered() === (wallet.info.rdns || wallet.info.uuid);

// current is the wallet that was used last, or the only one; null when a second passes without it.
export function current() {
  const pick = () => [...found.values()].find(isOurs) || (!remembered() && found.size === 1 ? [...found.values()][0] : null);
  return new Promise((resolve) => {
    const end = Date.now() + 1000;
    (function look() {
      const wallet = pick();
      if (wallet || Date.now() > end) resolve(wallet || (found.size === 1 ? [...found.values()][0] : null));
      else setTimeout(look, 50);
    })();
  });
}

// A session is its account's: when the wallet turns to another, the session ends.
async function leave() {
  await fetch("/session", { method: "DELETE" }).catch(() => {});
  location.reload();
}

function watch(wallet) {
  if (!account || !isOurs(wallet)) return;
  wallet.provider.on?.("accountsChanged", (list) => {
    if (!same(list?.[0], account)) leave();
  });
  wallet.provider.request({ method: "eth_accounts" }).then((list) => {
    if (list?.[0] && !same(list[0], account)) leave();
  }, () => {});
}

// turn brings a wallet to this DAO's network. It throws a sentence when it can't.
export async function turn(wallet) {
  const id = Number(await wallet.provider.request({ method: "eth_chainId" }));
  if (id === chain) return;
  try {
    await wallet.provider.request({ method: "wallet_switchEthereumChain", params: [{ chainId: `0x${chain.toString(16)}` }] });
    if (Number(await wallet.provider.request({ method: "eth_chainId" })) === chain) return;
  } catch (e) {
    if (e?.code === 4001) throw e;
  }
  throw Object.assign(new Error(`Your wallet is on chain ${id}. This DAO lives on chain ${chain}. Switch the network in the wallet, then try again.`), { heading: "Wrong network" });
}

// unlock asks a wallet for its account.
export async function unlock(wallet) {
  const list = await wallet.provider.request({ method: "eth_requestAccounts" });
  if (!list?.[0]) throw new Error("The wallet gave no account. Unlock it, then try again.");
  return list[0];
}

// At the end, for wallets that were there before this script answer at once.
addEventListener("eip6963:announceProvider", (e) => add(e.detail));
dispatchEvent(new Event("eip6963:requestProvider"));
addEventListener("load", () => {
  dispatchEvent(new Event("eip6963:requestProvider"));
  const { ethereum } = window;
  if (ethereum && ![...found.values()].some((w) => w.provider === ethereum)) {
    add({ info: { uuid: "window.ethereum", name: "Wallet of this browser", rdns: "window.ethereum" }, provider: ethereum });
  }
});

export { same };
