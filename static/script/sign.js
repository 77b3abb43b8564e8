// A form with data-sign asks the wallet for a signature over typed data (EIP-712) before the call is built.
import { account, chain, same, turn, unlock } from "./wallet.js";

const unsupported = (e) => [-32601, -32004, 4200].includes(e?.code);

// signature is the account's over what the form's address says, which heard is told. It is empty where the wallet can't sign such data: then
// the account itself must send the call.
export async function signature(form, wallet, say, heard = () => {}) {
  const answer = await fetch(form.dataset.sign, { headers: { Accept: "application/json" } });
  const typed = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(typed.hint), { heading: typed.error });
  if (Number(typed.domain.chainId) !== chain) throw new Error("The text to sign is for another network. Reload the page.");
  heard(typed);
  const from = await unlock(wallet);
  if (account && !same(from, account)) return "";
  await turn(wallet);
  say();
  try {
    return await wallet.provider.request({ method: "eth_signTypedData_v4", params: [from, JSON.stringify(typed)] });
  } catch (e) {
    if (unsupported(e)) return "";
    throw e;
  }
}
