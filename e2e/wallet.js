// A wallet in the page (EIP-1193), whose requests are answered outside of it by walletRequest. announced says whether it
// makes itself known by EIP-6963; it is window.ethereum otherwise.
(announced) => {
  if (window !== window.top || window.storyWallet) return;
  const listeners = {};
  const provider = {
    async request({ method, params = [] }) {
      const answer = await window.walletRequest({ method, params });
      if (answer.error) throw Object.assign(new Error(answer.error.message), answer.error);
      return answer.result;
    },
    on(event, listener) {
      (listeners[event] ??= new Set()).add(listener);
      return provider;
    },
    removeListener(event, listener) {
      listeners[event]?.delete(listener);
      return provider;
    },
  };
  window.storyWallet = { emit: (event, value) => listeners[event]?.forEach((listener) => listener(value)) };
  if (!announced) {
    window.ethereum = provider;
    return;
  }
  const icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='96' height='96'%3E%3Ccircle cx='48' cy='48' r='40'/%3E%3C/svg%3E";
  const info = { uuid: "350670db-19fa-4704-a166-e52e178b59d2", name: "Story Wallet", icon, rdns: "org.example.story" };
  const announce = () => window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail: Object.freeze({ info, provider }) }));
  window.addEventListener("eip6963:requestProvider", announce);
  announce();
}
