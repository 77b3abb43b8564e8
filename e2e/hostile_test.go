package e2e

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
)

// Somebody writes a proposal and a reason that try to run scripts, to lead astray and to look like something else. Readers
// see the text as it is, and nothing of it acts.
func TestTextThatDeceives(t *testing.T) {
	site := newSite(t)
	title := "Refund \u202Efdp.exe\u202C <img src=x onerror=pwned=1>"
	body := "<script>pwned=1</script>\n\n[a link](javascript:pwned=1) [another](data:text/html,<script>pwned=1</script>) ![shot](http://127.0.0.1:9/pixel.png)\n\n" +
		"<iframe src=//example.org></iframe><style>body{display:none}</style>\n\n\"><svg/onload=pwned=1>\u2066hidden\u2069"
	site.send(t, proposer, site.Governor, bindings.NewGovernor().PackPropose([]common.Address{site.Dollar}, []*big.Int{big.NewInt(0)},
		[][]byte{common.FromHex("0xa9059cbb00")}, fmt.Sprintf("# %s\n\n%s", title, body)))
	site.vote(t, voter, 24, 1, title+"\n"+body)
	site.indexed(t)

	reader := site.visit(t)
	for _, path := range []string{"/proposals/29", "/proposals/24", "/proposals?search=Refund", "/", "/delegates/" + voter.Hex()} {
		reader.open(path)
		reader.until(`document.readyState === "complete"`)
		if path != "/" {
			reader.sees("U+202E")
		}
		for _, bad := range []string{
			`typeof pwned !== "undefined"`,
			`document.querySelector("main :is(script, iframe, style, img, object, embed)") !== null`,
			`[...document.querySelectorAll("main a[href]")].some((a) => !["http:", "https:"].includes(a.protocol))`,
			`[...document.querySelectorAll("*")].some((e) => [...e.attributes].some((a) => a.name.startsWith("on")))`,
			`/[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText + document.title)`,
		} {
			if eval[bool](reader, bad) {
				t.Errorf("%s: %s", path, bad)
			}
		}
	}
}
