package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browser is one Chromium for all stories. Each person has cookies and storage apart.
var browser = sync.OnceValues(func() (context.Context, error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(filepath.Join(work, "chromium")), chromedp.WindowSize(1280, 900),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	var ctx context.Context
	allocator, end := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	closeBrowser = func() {
		_ = chromedp.Cancel(ctx)
		cancel()
		end()
	}
	return ctx, chromedp.Do(ctx)
})

// closeBrowser ends Chromium if it runs.
var closeBrowser = func() {}

// person is somebody at a browser of their own.
type person struct {
	t    testing.TB
	site *site
	ctx  context.Context

	mu      sync.Mutex
	trouble []string // what the browser complained of
	allowed []string // parts of complaints that a story brings about on purpose
}

// visit opens a browser with nothing in it. When the story ends, the browser must have had nothing to complain of: no
// error on its console, no refusal by the content security policy.
func (s *site) visit(t testing.TB, before ...chromedp.Action[chromedp.Void]) *person {
	t.Helper()
	need(t, found("chromium"), "chromium")
	shared, err := browser()
	must(t, err)
	ctx, cancel := chromedp.NewContext(shared, chromedp.WithNewBrowserContext())
	p := &person{t: t, site: s, ctx: ctx}
	t.Cleanup(func() {
		if t.Failed() {
			p.picture(t)
		}
		_ = chromedp.Cancel(ctx)
		cancel()
		p.complain()
	})
	must(t, chromedp.Do(ctx))
	must(t, chromedp.Listen(ctx, p.hear))
	p.do(chromedp.Func(looksAtIt))
	p.do(before...)
	return p
}

// looksAtIt gives the window the focus, as if no other person had theirs open on the same screen.
func looksAtIt(ctx context.Context, _ *chromedp.Target) error {
	_, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	return err
}

// in lets a part of the story fail by itself; what it returns ends that part.
func (p *person) in(t testing.TB) func() {
	whole := p.t
	p.t = t
	return func() { p.t = whole }
}

// hear keeps the complaints among the browser's events.
func (p *person) hear(event any) {
	var text string
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		text = e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			text += " " + e.ExceptionDetails.Exception.Description
		}
	case *runtime.EventConsoleAPICalled:
		if e.Type != runtime.ConsoleAPICalledTypeError && e.Type != runtime.ConsoleAPICalledTypeWarning {
			return
		}
		for _, a := range e.Args {
			text += " " + string(a.Value) + a.Description
		}
	case *log.EventEntryAdded:
		if e.Entry.Level != log.EntryLevelError && e.Entry.Level != log.EntryLevelWarning {
			return
		}
		text = e.Entry.Text + " " + e.Entry.URL
	default:
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.trouble = append(p.trouble, text)
}

// allow says which complaint the story brings about, such as a refusal's status.
func (p *person) allow(part string) { p.allowed = append(p.allowed, part) }

func (p *person) complain() {
	p.mu.Lock()
	defer p.mu.Unlock()
next:
	for _, text := range p.trouble {
		for _, part := range p.allowed {
			if strings.Contains(text, part) {
				continue next
			}
		}
		p.t.Errorf("the browser complains: %s", text)
	}
}

// do runs steps in the browser, each of them with patience.
func (p *person) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	for _, step := range steps {
		ctx, cancel := context.WithTimeout(p.ctx, patience)
		err := chromedp.Do(ctx, step)
		cancel()
		if err != nil {
			p.t.Fatal(err)
		}
	}
}

// open goes to a page as if it were typed.
func (p *person) open(path string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Navigate(p.site.url+path)); err != nil {
		p.t.Fatalf("open %s: %v", path, err)
	}
}

// eval is the value of a JavaScript expression, which may be a promise.
func eval[T any](p *person, js string) T {
	p.t.Helper()
	value, err := try[T](p, js)
	if err != nil {
		p.t.Fatalf("%s: %v", js, err)
	}
	return value
}

func try[T any](p *person, js string) (T, error) {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
}

// until waits for a JavaScript expression to be true. Errors are not the end: the page may be on its way to the next.
func (p *person) until(js string) {
	p.t.Helper()
	var last error
	eventually(p.t, func() bool {
		ok, err := try[bool](p, "Boolean("+js+")")
		last = err
		return err == nil && ok
	}, func() string { return fmt.Sprintf("%s (%v)\non a page that says: %s", js, last, p.text()) })
}

// text is what the page says to the eye.
func (p *person) text() string {
	text, _ := try[string](p, `location.pathname + " " + document.body.innerText`)
	return text
}

// sees waits until a text is to be read, wherever lines break.
func (p *person) sees(text string) {
	p.t.Helper()
	p.until(`document.body.innerText.replace(/\s+/g, " ").includes(` + quote(text) + `)`)
}

// seesAll waits for each of several texts.
func (p *person) seesAll(texts ...string) {
	p.t.Helper()
	for _, text := range texts {
		p.sees(text)
	}
}

// at waits until the browser is at a path; a star at its end stands for anything.
func (p *person) at(path string) {
	p.t.Helper()
	if start, open := strings.CutSuffix(path, "*"); open {
		p.until(`location.pathname.startsWith(` + quote(start) + `) && document.readyState === "complete"`)
		return
	}
	p.until(`location.pathname === ` + quote(path) + ` && document.readyState === "complete"`)
}

// click clicks what is visible and named so: a button, a link, a label or the head of something that opens. A name that
// ends in … stands for all that begin so.
func (p *person) click(name string) {
	p.t.Helper()
	p.until(named(name) + ` !== undefined`)
	p.do(chromedp.Click(chromedp.JSPath(named(name))))
}

// clickTwice is the impatient's double click.
func (p *person) clickTwice(name string) {
	p.t.Helper()
	p.until(named(name) + ` !== undefined`)
	p.do(chromedp.DoubleClick(chromedp.JSPath(named(name))))
}

func named(name string) string {
	start, open := strings.CutSuffix(name, "…")
	test := `n === ` + quote(name)
	if open {
		test = `n.startsWith(` + quote(start) + `)`
	}
	return `[...document.querySelectorAll("button, a, summary, label, [role=button]")].find((e) => {
		const n = (e.getAttribute("aria-label") ?? e.innerText).replace(/\s+/g, " ").trim();
		return ` + test + ` && e.checkVisibility({ visibilityProperty: true });
	})`
}

// types replaces what is in a field, key by key.
func (p *person) types(field, text string) {
	p.t.Helper()
	selector := `document.querySelector('[name="` + field + `"]')`
	p.until(selector + "?.checkVisibility()")
	eval[any](p, "("+selector+".focus(), "+selector+".select(), true)")
	p.do(chromedp.KeyEvent(text))
	if got := eval[string](p, selector+".value"); got != text {
		p.t.Fatalf("the field %s holds %q, not %q", field, got, text)
	}
}

// chooses picks an entry of a list by its value.
func (p *person) chooses(field, value string) {
	p.t.Helper()
	selector := `document.querySelector('select[name="` + field + `"]')`
	p.until(selector)
	eval[any](p, `(() => { const s = `+selector+`; s.value = `+quote(value)+`;
		s.dispatchEvent(new Event("input", { bubbles: true })); s.dispatchEvent(new Event("change", { bubbles: true })); return true })()`)
	if got := eval[string](p, selector+".value"); got != value {
		p.t.Fatalf("the list %s has no %q", field, value)
	}
}

// look sets the window's width and the system's theme.
func (p *person) look(width int64, theme string) {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(width, 900), chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}, {Name: "prefers-reduced-motion", Value: "reduce"}},
		})
		return err
	}))
}

// picture keeps what the person saw when the story failed.
func (p *person) picture(t testing.TB) {
	ctx, cancel := context.WithTimeout(p.ctx, 5*time.Second)
	defer cancel()
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		return
	}
	path := filepath.Join(t.ArtifactDir(), fmt.Sprintf("person-%p.png", p))
	if os.WriteFile(path, png, 0o644) == nil {
		t.Logf("picture: %s (go test -artifacts keeps it)\n%s", path, p.text())
	}
}

// quote is a text as a JavaScript literal.
func quote(text string) string {
	raw, _ := json.Marshal(text)
	return string(raw)
}
