package devnet

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// page is a page under the strict policy that a page of the demo has.
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<script src="DEVNET/wallets.js" defer></script></head>
<body><main><h1>Page</h1><p>Ends <time data-next="NEXT">later</time>. <time data-next="1">long ago</time></p></main></body></html>`

// inPage is what a decentralized application does with a wallet, and the answers in one line each.
const inPage = `(async () => {
	const lines = [], found = [];
	addEventListener("eip6963:announceProvider", (event) => found.push(event.detail));
	dispatchEvent(new Event("eip6963:requestProvider"));
	for (const { info } of found) lines.push([info.name, info.rdns, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(info.uuid), info.icon.startsWith("data:image/svg+xml,")].join(" | "));
	const { provider } = found[0];
	const heard = [];
	provider.on("connect", ({ chainId }) => heard.push("connect " + chainId));
	provider.on("accountsChanged", (accounts) => heard.push("accounts " + accounts.length));
	const ask = (method, params) => provider.request({ method, params }).catch((error) => "error " + error.code);
	lines.push("before: " + (await ask("eth_accounts")).length);
	lines.push("sign before: " + await ask("personal_sign", ["0x68", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"]));
	const [account] = await ask("eth_requestAccounts");
	lines.push("account: " + account, "chain: " + await ask("eth_chainId"));
	lines.push("signature: " + (await ask("personal_sign", ["0x68", account.toLowerCase()])).length);
	const typed = (chainId) => JSON.stringify({ domain: { name: "Escrow", chainId, verifyingContract: account }, primaryType: "Acceptance",
		types: { EIP712Domain: [{ name: "name", type: "string" }, { name: "chainId", type: "uint256" }, { name: "verifyingContract", type: "address" }], Acceptance: [{ name: "grant", type: "uint256" }] }, message: { grant: "1" } });
	lines.push("typed data: " + (await ask("eth_signTypedData_v4", [account, typed(31337)])).length);
	lines.push("of another chain: " + await ask("eth_signTypedData_v4", [account, typed(1)]));
	lines.push("another's: " + await ask("personal_sign", ["0x68", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"]));
	const hash = await ask("eth_sendTransaction", [{ from: account, to: account, value: "0x1" }]);
	lines.push("mined: " + (await ask("eth_getTransactionReceipt", [hash])).status);
	lines.push("switch: " + await ask("wallet_switchEthereumChain", [{ chainId: "0x7a69" }]) + ", " + await ask("wallet_switchEthereumChain", [{ chainId: "0x1" }]));
	await ask("wallet_revokePermissions", [{ eth_accounts: {} }]);
	lines.push("heard: " + heard.join(", "));
	return lines.join("\n");
})()`

const wanted = `Demo: Voter with 4 % | demo.backprop.voter | true | true
Demo: Proposer | demo.backprop.proposer | true | true
Demo: Treasurer | demo.backprop.treasurer | true | true
Demo: Newcomer with no tokens | demo.backprop.newcomer | true | true
Demo: Grantee | demo.backprop.grantee | true | true
Demo: Reviewer | demo.backprop.reviewer | true | true
Demo: Second reviewer | demo.backprop.reviewer2 | true | true
before: 0
sign before: error 4100
account: 0x70997970C51812dc3A010C7d01b50e0d17dc79C8
chain: 0x7a69
signature: 132
typed data: 132
of another chain: error -32000
another's: error 4100
mined: 0x1
switch: null, error 4902
heard: connect 0x7a69, accounts 1, accounts 0`

// press presses a button of the bar and waits for what it says.
const press = `(async (name) => {
	const bar = document.querySelector(".demo-bar[role=region][aria-label='Local chain']");
	const button = [...bar.querySelectorAll("button")].find((button) => button.textContent === name);
	bar.querySelector("[role=status]").textContent = "";
	button.click();
	for (let i = 0; i < 100 && !bar.querySelector("[role=status]").textContent; i++) await new Promise((done) => setTimeout(done, 20));
	return bar.querySelector("[role=status]").textContent + " " + bar.querySelector("time").dateTime + " " + bar.querySelector("button:last-of-type").hidden;
})`

func TestWalletsInABrowser(t *testing.T) {
	browser, err := exec.LookPath("chromium")
	if err != nil && os.Getenv("BACKPROP_TEST_ALL") != "" {
		t.Fatal("chromium is not installed")
	}
	if err != nil {
		t.Skip("chromium is not installed; make test installs it")
	}
	wall := newWall(2_000_000_000)
	app := httptest.NewUnstartedServer(nil)
	origin := "http://" + app.Listener.Addr().String()
	chain := newChain(t, Options{Origins: []string{origin}, Wall: wall.now})
	text := strings.NewReplacer("DEVNET", chain.URL(), "NEXT", "2000200000").Replace(page)
	app.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Security-Policy", "default-src 'none'; img-src data:; script-src "+chain.URL()+"/wallets.js; connect-src "+chain.URL())
		_, _ = w.Write([]byte(text))
	})
	app.Start()
	defer app.Close()

	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(browser), chromedp.NoSandbox)
	allocator, stop := chromedp.NewExecAllocator(t.Context(), options...)
	defer stop()
	ctx, leave := chromedp.NewContext(allocator)
	defer leave()
	must(t, chromedp.Do(ctx, chromedp.Navigate(origin)))

	got, err := chromedp.Run(ctx, chromedp.Evaluate[string](inPage, chromedp.EvalAwaitPromise))
	must(t, err)
	if got != wanted {
		t.Errorf("in the page:\n%s\nwant:\n%s", got, wanted)
	}
	for _, step := range [][2]string{
		{"1 hour", "Skipped ahead. 2033-05-18T04:33:21.000Z false"},
		{"1 day", "Skipped ahead. 2033-05-19T04:33:21.000Z false"},
		{"to the next date on this page", "Skipped ahead. 2033-05-20T11:06:41.000Z true"},
	} {
		got, err := chromedp.Run(ctx, chromedp.Evaluate[string](press+`("`+step[0]+`")`, chromedp.EvalAwaitPromise))
		must(t, err)
		if got != step[1] {
			t.Errorf("%s: %q, want %q", step[0], got, step[1])
		}
	}
}
