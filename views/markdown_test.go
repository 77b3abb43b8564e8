package views

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// vectors are ways in which a text tries to run a script or to dress up as the page.
var vectors = []string{
	`<script>alert(1)</script>`, `<img src=x onerror=alert(1)>`, `<svg onload=alert(1)>`, `<iframe src=javascript:alert(1)>`,
	`[x](javascript:alert(1))`, `[x](JaVaScRiPt:alert(1))`, `[x](java&#x0A;script:alert(1))`, `[x](&#106;avascript:alert(1))`,
	`[x](data:text/html;base64,PHNjcmlwdD4=)`, `[x](vbscript:msgbox(1))`, `[x](file:///etc/passwd)`, `![x](javascript:alert(1))`,
	`![x](https://example.org/a.png)`, `[![x](https://example.org/a.png)](https://example.org)`, `<javascript:alert(1)>`,
	`<a href="javascript:alert(1)">x</a>`, `<a href="https://example.org" onclick="alert(1)">x</a>`, `<div style="position:fixed">x</div>`,
	"[x]: javascript:alert(1)\n\n[x]", "[a](https://example.org \"onmouseover=alert(1)\")", "[a](https://example.org 'x\" onclick=\"alert(1)')",
	`<form action=/session/end method=post><button>x</button></form>`, `<input name=support>`, `<meta http-equiv=refresh content=0>`,
	`<base href=//evil.example>`, `<link rel=stylesheet href=//evil.example>`, `<object data=x>`, `<embed src=x>`, `<math><mi//xlink:href="data:x,<script>alert(1)</script>">`,
	"```\n</code></pre><script>alert(1)</script>\n```", "`<script>alert(1)</script>`", "<!-- --><script>alert(1)</script>", "<?x ?><script>alert(1)</script>",
	`<details open ontoggle=alert(1)>`, `<template><script>alert(1)</script></template>`, "# <b id=main>x</b>", `[x](//evil.example)`, `[x](/session/end)`, `[x](#main)`,
	"a\u202e[moc.elpmaxe](https://evil.example)", "<style>*{display:none}</style>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
	"|a|\n|-|\n|<img src=x onerror=alert(1)>|", "- <script>alert(1)</script>", "> <script>alert(1)</script>", "https://example.org/\"onclick=alert(1)",
}

var allowed = regexp.MustCompile(`^(https?://|mailto:|ipfs://)`)

func TestNoVectorGetsThrough(t *testing.T) {
	elements := "p br hr h3 h4 h5 h6 strong em del code pre blockquote ul ol li table thead tbody tr th td a html head body"
	for _, v := range vectors {
		out, ok := markdown(v)
		if !ok {
			t.Errorf("%q was not rendered", v)
			continue
		}
		doc, err := html.Parse(strings.NewReader(out))
		if err != nil {
			t.Fatal(err)
		}
		for n := range doc.Descendants() {
			if n.Type == html.CommentNode {
				t.Errorf("%q gives a comment: %s", v, out)
			}
			if n.Type != html.ElementNode {
				continue
			}
			if !strings.Contains(" "+elements+" ", " "+n.Data+" ") {
				t.Errorf("%q gives <%s>: %s", v, n.Data, out)
			}
			safeAttributes(t, v, n)
		}
	}
}

func safeAttributes(t *testing.T, vector string, n *html.Node) {
	t.Helper()
	for _, a := range n.Attr {
		switch a.Key {
		case "href":
			if !allowed.MatchString(a.Val) {
				t.Errorf("%q links to %q", vector, a.Val)
			}
			if attr(n, "rel") != linkRel {
				t.Errorf("%q gives a link with rel=%q", vector, attr(n, "rel"))
			}
		case "rel", "align", "start":
		default:
			t.Errorf("%q gives %s=%q", vector, a.Key, a.Val)
		}
	}
}

func TestMarkdownIsLaidOut(t *testing.T) {
	for source, want := range map[string]string{
		"# A\n\n### B\n\n## C":                   "<h3>A</h3>\n<h4>B</h4>\n<h4>C</h4>\n",
		"###### Deep\n\n# Up":                    "<h3>Deep</h3>\n<h3>Up</h3>\n",
		"*a* **b** ~~c~~ `d`":                    "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n",
		"![a plot](https://example.org/p.png)":   `<p><a href="https://example.org/p.png" rel="noopener nofollow ugc">a plot</a></p>` + "\n",
		"![](https://example.org/p.png)":         `<p><a href="https://example.org/p.png" rel="noopener nofollow ugc">picture</a></p>` + "\n",
		"[![a](https://e.org/a.png)](ipfs://b)":  `<p><a href="ipfs://b" rel="noopener nofollow ugc">a</a></p>` + "\n",
		"https://example.org":                    `<p><a href="https://example.org" rel="noopener nofollow ugc">https://example.org</a></p>` + "\n",
		"3. x":                                   "<ol start=\"3\">\n<li>x</li>\n</ol>\n",
		"a\u202eb":                               "<p>a[U+202E]b</p>\n",
		"a&#x202e;b&ZeroWidthSpace;&#8203;":      "<p>a[U+202E]b[U+200B][U+200B]</p>\n",
		"<!-- \\&lt; -->":                        "<p>&lt;!-- \\&amp;lt; --&gt;</p>\n",
		"a\n\n[//]: # (pay 5 ETH more)\n":        "<p>a</p>\n<p>[//]: # pay 5 ETH more</p>\n",
		"[a]: # (one)\n[a]: # (two)\n":           "<p>[a]: # one</p>\n<p>[a]: # two</p>\n",
		"[x](https://e.org \"pay 5\")":           `<p><a href="https://e.org" rel="noopener nofollow ugc">x</a> pay 5</p>` + "\n",
		"![x](https://e.org/p.png \"pay 5\")":    `<p><a href="https://e.org/p.png" rel="noopener nofollow ugc">x</a> pay 5</p>` + "\n",
		"[x][1]\n\n[1]: https://e.org":           `<p><a href="https://e.org" rel="noopener nofollow ugc">x</a></p>` + "\n<p>[1]: https://e.org</p>\n",
		"a Vec<u8>, and <name> says":             "<p>a Vec&lt;u8&gt;, and &lt;name&gt; says</p>\n",
		"a<br>b":                                 "<p>a<br>\nb</p>\n",
		"<script>\nalert(1)\n</script>\n\nafter": "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n<p>after</p>\n",
		"<!-- pay 5 ETH more -->":                "<p>&lt;!-- pay 5 ETH more --&gt;</p>\n",
		"<!-- end of document -->\nlast":         "\n<p>last</p>\n",
	} {
		have, ok := markdown(source)
		if !ok || have != want {
			t.Errorf("%q gives %q, want %q", source, have, want)
		}
	}
	out, _ := markdown("|a|b|\n|-|-:|\n|1|2|")
	if !strings.Contains(out, `<td align="right">2</td>`) {
		t.Errorf("a table loses its alignment: %s", out)
	}
}

func TestLongAndNestedTextIsShownRaw(t *testing.T) {
	for name, text := range map[string]string{
		"long":    strings.Repeat("word ", markdownLimit/5+1),
		"quotes":  strings.Repeat(">", 4000) + " x",
		"bullets": strings.Repeat("- ", 2000) + "x",
	} {
		if _, ok := markdown(text); ok {
			t.Errorf("%s: rendered, not shown raw", name)
		}
	}
}

// A hostile text must not become a page many times its size, nor keep the renderer busy for good.
func TestMarkdownIsBounded(t *testing.T) {
	texts := map[string]string{}
	for name, unit := range map[string]string{
		"open brackets": "[", "pictures": "![", "emphasis": "*a_", "code": "`a``", "links": "[a](", "angles": "<a", "entities": "&#", "tables": "|a", "indents": "  -\n", "autolinks": "http://", "tildes": "~~a ", "numbers": "1. ",
	} {
		texts[name] = strings.Repeat(unit, markdownLimit/len(unit))
	}
	var b strings.Builder
	for depth := 0; b.Len() < markdownLimit-400; depth++ {
		b.WriteString(strings.Repeat(" ", 2*depth) + "- a\n")
	}
	texts["nested lists"] = b.String()
	for name, text := range texts {
		if html, ok := markdown(text); ok && len(html) > 20*len(text) {
			t.Errorf("%s: %d bytes became %d", name, len(text), len(html))
		}
	}
}

// A heading without a word is no heading.
func TestHollowHeadings(t *testing.T) {
	for source, want := range map[string]string{"#\n\nText": "<p>Text</p>\n", "## \n\n### <br>\n\nText": "<p>Text</p>\n", "# <name>": "<h3>&lt;name&gt;</h3>\n", "# `x`": "<h3><code>x</code></h3>\n", "# **b**": "<h3><strong>b</strong></h3>\n"} {
		if out, ok := markdown(source); !ok || out != want {
			t.Errorf("%q: %q, want %q", source, out, want)
		}
	}
}
