package main

import (
	"bufio"
	"bytes"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"backprop/chain/devnet"
)

// asCommand makes a copy of this test behave as the command.
const asCommand = "DEVNET_TEST_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		os.Exit(start())
	}
	os.Exit(m.Run())
}

// place is where one test's chain and program live.
type place struct {
	t                *testing.T
	data, chain, app string
}

func newPlace(t *testing.T) place {
	return place{t, t.TempDir(), freeAddr(t), freeAddr(t)}
}

func freeAddr(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	defer listener.Close()
	return listener.Addr().String()
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (p place) command(arguments ...string) *exec.Cmd {
	command := exec.Command(os.Args[0], append([]string{"run"}, arguments...)...)
	command.Env = append(os.Environ(), asCommand+"=1", "BACKPROP_DATA="+p.data, "DEVNET_ADDR="+p.chain, "BACKPROP_ADDR="+p.app)
	return command
}

// run gives everything that the command printed, and its exit code.
func (p place) run(arguments ...string) (string, int) {
	p.t.Helper()
	out, err := p.command(arguments...).CombinedOutput()
	var ended *exec.ExitError
	if err != nil && !errors.As(err, &ended) {
		p.t.Fatal(err)
	}
	if ended != nil {
		return string(out), ended.ExitCode()
	}
	return string(out), 0
}

func (p place) dao() string {
	p.t.Helper()
	raw, err := os.ReadFile(filepath.Join(p.data, "dao.json"))
	must(p.t, err)
	return string(raw)
}

func TestProgramFindsTheDAO(t *testing.T) {
	t.Parallel()
	p := newPlace(t)
	out, code := p.run("--", "sh", "-c", `env | grep ^BACKPROP_; exit 7`)
	if code != 7 {
		t.Errorf("exit code %d, want the program's 7", code)
	}
	told, err := read(filepath.Join(p.data, "dao.json"))
	must(t, err)
	for _, line := range []string{
		"BACKPROP_RPC=http://" + p.chain, "BACKPROP_DEMO=http://" + p.chain, "BACKPROP_GOVERNOR=" + told.Governor.Hex(),
		"BACKPROP_ESCROW=" + told.Escrow.Hex(), "BACKPROP_DISTRIBUTOR=" + told.Distributor.Hex(),
		"BACKPROP_ASSETS=" + told.Dollar.Hex(), "BACKPROP_PREFIX=BP", "BACKPROP_NAME=Gradient Commons",
		"BACKPROP_ADDR=" + p.app, "BACKPROP_DATA=" + p.data, "  Open      http://" + p.app,
		"BACKPROP_RELAYER_KEYSTORE=" + filepath.Join(p.data, "relayer.json"), "BACKPROP_RELAYER_PASSWORD=" + filepath.Join(p.data, "relayer.password"),
	} {
		if !slices.Contains(strings.Split(out, "\n"), line) {
			t.Errorf("no line %q in\n%s", line, out)
		}
	}
}

func TestSecondRunFindsTheSameDAO(t *testing.T) {
	t.Parallel()
	p := newPlace(t)
	_, code := p.run("--", "true")
	first := p.dao()
	if code != 0 || !strings.Contains(first, `"governor": "0x`) {
		t.Fatalf("exit code %d, dao.json %s", code, first)
	}
	begin := time.Now()
	if out, code := p.run("--", "true"); code != 0 || p.dao() != first {
		t.Errorf("second run: exit code %d, dao.json %s\n%s", code, p.dao(), out)
	}
	t.Logf("the second start took %s", time.Since(begin))
}

func TestStoryThatWasCutShortIsToldAgain(t *testing.T) {
	t.Parallel()
	p := newPlace(t)
	half, err := devnet.Start(devnet.Options{Dir: filepath.Join(p.data, "chain"), Genesis: time.Now().Add(-devnet.StoryLength)})
	must(t, err)
	_, err = devnet.Deploy(half)
	must(t, err)
	must(t, half.Close())
	if out, code := p.run("--", "true"); code != 0 || !strings.Contains(out, "cut short") {
		t.Errorf("exit code %d\n%s", code, out)
	}
	if out, code := p.run("--", "true"); code != 0 || strings.Contains(out, "cut short") {
		t.Errorf("once more: exit code %d\n%s", code, out)
	}
}

func TestStoryKilledAtAnyMomentIsToldAgain(t *testing.T) {
	t.Parallel()
	p := newPlace(t)
	for _, moment := range []time.Duration{60, 120, 180} {
		command := p.command("--", "true")
		must(t, command.Start())
		time.Sleep(moment * time.Millisecond)
		_ = command.Process.Kill()
		_ = command.Wait()
	}
	if out, code := p.run("--", "true"); code != 0 {
		t.Errorf("exit code %d\n%s", code, out)
	}
}

func TestRecordOfAnotherChainIsRefused(t *testing.T) {
	t.Parallel()
	p := newPlace(t)
	p.run("--", "true")
	must(t, os.RemoveAll(filepath.Join(p.data, "chain")))
	if out, code := p.run("--", "true"); code != 1 || !strings.Contains(out, "another chain") {
		t.Errorf("exit code %d\n%s", code, out)
	}
}

// TestSignalStopsBothInOrder: the program gets the signal once, can still reach the chain, and ends first.
func TestSignalStopsBothInOrder(t *testing.T) {
	t.Parallel()
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		p := newPlace(t)
		command := p.command("--", "sh", "-c", `trap 'echo told; sleep 0.3; echo gone; exit 3' INT TERM; echo ready; while :; do sleep 0.05; done`)
		out, err := command.StdoutPipe()
		must(t, err)
		must(t, command.Start())
		lines := bufio.NewScanner(out)
		await(t, lines, "ready")
		must(t, command.Process.Signal(s))
		await(t, lines, "told")
		if blockNumber(t, p.chain) == 0 {
			t.Error("the chain has no block")
		}
		await(t, lines, "gone")
		var ended *exec.ExitError
		if err := command.Wait(); !errors.As(err, &ended) || ended.ExitCode() != 3 {
			t.Errorf("%s: %v, want exit code 3", s, err)
		}
	}
}

func await(t *testing.T, lines *bufio.Scanner, want string) {
	t.Helper()
	for lines.Scan() {
		if lines.Text() == want {
			return
		}
	}
	t.Fatalf("the output ended without %q", want)
}

func blockNumber(t *testing.T, addr string) uint64 {
	t.Helper()
	client, err := rpc.Dial("http://" + addr)
	must(t, err)
	defer client.Close()
	var number hexutil.Uint64
	must(t, client.Call(&number, "eth_blockNumber"))
	return uint64(number)
}

func TestServesTheChainAlone(t *testing.T) {
	t.Parallel()
	p := newPlace(t)
	command := p.command()
	var printed bytes.Buffer
	out, err := command.StdoutPipe()
	must(t, err)
	command.Stderr = &printed
	must(t, command.Start())
	lines := bufio.NewScanner(out)
	for lines.Scan() && !strings.HasPrefix(lines.Text(), "Ctrl-C") {
		printed.Write(append(lines.Bytes(), '\n'))
	}
	if blockNumber(t, p.chain) < 100 {
		t.Error("the story is not there")
	}
	must(t, command.Process.Signal(syscall.SIGTERM))
	if err := command.Wait(); err != nil {
		t.Errorf("%v\n%s", err, printed.String())
	}
	if strings.Contains(printed.String(), "Open") {
		t.Errorf("names a page that nobody serves:\n%s", printed.String())
	}
}

func TestSaysWhatIsInUse(t *testing.T) {
	t.Parallel()
	p := newPlace(t)
	taken, err := devnet.Start(devnet.Options{Dir: filepath.Join(p.data, "chain")})
	must(t, err)
	defer taken.Close()
	addr := strings.TrimPrefix(taken.URL(), "http://")
	if out, code := p.run("--", "true"); code != 1 || !strings.Contains(out, "another devnet") || !strings.Contains(out, "BACKPROP_DATA") {
		t.Errorf("folder: exit code %d\n%s", code, out)
	}
	port := newPlace(t)
	port.chain = addr
	if out, code := port.run("--", "true"); code != 1 || !strings.Contains(out, addr+" is in use by backprop-devnet") || !strings.Contains(out, "set DEVNET_ADDR") {
		t.Errorf("chain's port: exit code %d\n%s", code, out)
	}
	app := newPlace(t)
	app.app = addr
	if out, code := app.run("--", "true"); code != 1 || !strings.Contains(out, addr+" is in use: set BACKPROP_ADDR") {
		t.Errorf("app's port: exit code %d\n%s", code, out)
	}
}

func TestOriginsOf(t *testing.T) {
	t.Parallel()
	local := []string{"http://127.0.0.1:8080", "http://localhost:8080"}
	for addr, want := range map[string][]string{
		"127.0.0.1:8080": local, "localhost:8080": local, ":8080": local, "0.0.0.0:8080": local, "[::1]:8080": {"http://[::1]:8080", "http://localhost:8080"},
		"192.0.2.7:8080": {"http://192.0.2.7:8080"}, "nonsense": nil,
	} {
		if got := originsOf(addr); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", addr, got, want)
		}
	}
}
