// For pages on the local chain only: announces demo wallets (EIP-6963), one per account of the public test mnemonic,
// and adds a bar that moves the chain's clock. Load it as a classic script, deferred.
(() => {
  const rpc = new URL(document.currentScript.src).origin;
  const fault = (message, code, data) => Object.assign(new Error(message), { code, data });

  async function call(method, params = []) {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answer = await fetch(rpc, { method: "POST", headers: { "Content-Type": "application/json" }, body })
      .then((response) => response.json())
      .catch(() => { throw fault("The local chain does not answer.", 4900); });
    if (answer.error) throw fault(answer.error.message, answer.error.code, answer.error.data);
    return answer.result;
  }

  // provider (EIP-1193) remembers, per site, whether its account was asked for.
  function provider(key, account) {
    const listeners = {};
    let connected = false;
    const emit = (event, value) => listeners[event]?.forEach((listener) => listener(value));
    const accounts = () => (localStorage.getItem(key) ? [account] : []);

    function share(on) {
      const before = accounts().length;
      if (on) localStorage.setItem(key, "shared");
      else localStorage.removeItem(key);
      if (before !== accounts().length) emit("accountsChanged", accounts());
      return accounts();
    }

    // as passes a call on if it is for this account.
    const as = (address, method, params) => {
      if (accounts()[0]?.toLowerCase() === address?.toLowerCase()) return call(method, params);
      throw fault("This wallet has not shared that account.", 4100);
    };

    const own = {
      eth_accounts: accounts,
      eth_requestAccounts: () => share(true),
      wallet_requestPermissions: () => share(true).map(() => ({ parentCapability: "eth_accounts" })),
      wallet_revokePermissions: () => (share(false), null),
      eth_sendTransaction: (params) => as(params[0].from, "eth_sendTransaction", params),
      eth_signTypedData_v4: (params) => as(params[0], "eth_signTypedData_v4", params),
      personal_sign: (params) => as(params[1], "personal_sign", params),
    };

    return {
      async request({ method, params = [] }) {
        const result = await (Object.hasOwn(own, method) ? own[method](params) : call(method, params));
        if (!connected) emit("connect", { chainId: "0x7a69" });
        connected = true;
        return result;
      },
      on(event, listener) {
        (listeners[event] ??= new Set()).add(listener);
        return this;
      },
      removeListener(event, listener) {
        listeners[event]?.delete(listener);
        return this;
      },
    };
  }

  const icon = (letter) => "data:image/svg+xml," + encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><rect x="4" y="4" width="88" height="88" fill="#fff" stroke="#13201a" stroke-width="4" stroke-dasharray="8"/><text x="48" y="66" font-size="52" text-anchor="middle">${letter}</text></svg>`);

  const wallets = [
    ["Voter with 4 %", "voter", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"],
    ["Proposer", "proposer", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"],
    ["Treasurer", "treasurer", "0x90F79bf6EB2c4f870365E785982E1f101E93b906"],
    ["Newcomer with no tokens", "newcomer", "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65"],
    ["Grantee", "grantee", "0xcd3B766CCDd6AE721141F452C550Ca635964ce71"],
    ["Reviewer", "reviewer", "0xFABB0ac9d68B0B445fB7357272Ff202C5651694a"],
    ["Second reviewer", "reviewer2", "0x1CBd3b2770909D4e10f157cABC84C7264073C9Ec"],
  ].map(([name, role, account], i) => {
    const rdns = "demo.backprop." + role;
    const uuid = `3f0d7c1${i}-9b52-4e86-a7d4-5c1e08f2b69${i}`;
    const info = Object.freeze({ uuid, name: "Demo: " + name, icon: icon(name[0]), rdns });
    return Object.freeze({ info, provider: provider(rdns, account) });
  });

  const announce = () => wallets.forEach((detail) =>
    dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail })));
  addEventListener("eip6963:requestProvider", announce);
  announce();

  const element = (name, properties, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };
  const now = async () => Number((await call("eth_getBlockByNumber", ["latest", false])).timestamp);
  const next = (unix) => Math.min(...[...document.querySelectorAll("[data-next]")]
    .map((node) => Number(node.dataset.next)).filter((date) => date >= unix));
  const ahead = (seconds) => call("evm_increaseTime", [seconds]).then(() => call("evm_mine"));

  const clock = element("time");
  const status = element("span", { role: "status" });
  const button = (label, skip) =>
    element("button", { type: "button", className: "button dense", onclick: () => show(skip) }, label);
  // Dates of the governor are inclusive: what ends then is over a second later.
  const toNext = button("to the next date on this page", async () => call("evm_mine", [next(await now()) + 1]));

  async function show(skip) {
    try {
      await skip?.();
      const unix = await now();
      const date = new Date(unix * 1000);
      const text = date.toUTCString();
      clock.dateTime = date.toISOString();
      clock.textContent = `${text.slice(5, 16).replace(/^0/, "")}, ${text.slice(17, 22)} UTC`;
      toNext.hidden = next(unix) === Infinity;
      status.textContent = skip ? "Skipped ahead." : "";
    } catch (error) {
      status.textContent = error.message;
    }
  }

  const bar = element("div", { className: "demo-bar", role: "region" },
    element("p", {}, "Local chain. Its clock: ", clock, ". Skip ahead:"),
    button("1 hour", () => ahead(3600)), button("1 day", () => ahead(86400)), toNext, status);
  bar.setAttribute("aria-label", "Local chain");
  document.body.append(bar);
  show();
  setInterval(show, 5000);
  // The page says so when it has drawn a part of itself again, maybe with another date.
  document.addEventListener("part", () => now().then((unix) => { toNext.hidden = next(unix) === Infinity; }, () => {}));
})();
