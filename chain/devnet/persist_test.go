package devnet

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// victimDir names the folder of a chain that a copy of this test runs until it is killed.
const victimDir = "DEVNET_TEST_VICTIM"

// victim mines, moves the clock, says where it stands, and waits for its end.
func victim(dir string) {
	chain, err := Start(Options{Dir: dir})
	if err != nil {
		panic(err)
	}
	to := chain.Account(Newcomer)
	for range 5 {
		if _, err := chain.Send(Voter, &to, ether(1), nil); err != nil {
			panic(err)
		}
	}
	if err := chain.Skip(48 * time.Hour); err != nil {
		panic(err)
	}
	fmt.Println(standing(chain))
	time.Sleep(time.Hour)
}

func standing(chain *Chain) string {
	head := chain.head()
	return fmt.Sprintf("block %d %s offset %d", head.Number, head.Hash(), chain.clock.offset)
}

func TestSurvivesKill(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	command := exec.Command(os.Args[0], "-test.run=^$")
	command.Env = append(os.Environ(), victimDir+"="+dir)
	out, err := command.StdoutPipe()
	must(t, err)
	must(t, command.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	must(t, err)
	must(t, command.Process.Kill())
	_ = command.Wait()

	chain := newChain(t, Options{Dir: dir})
	if got, want := standing(chain), strings.TrimSpace(line); got != want {
		t.Errorf("after kill -9: %s\nbefore:        %s", got, want)
	}
	balance, err := chain.Client().BalanceAt(t.Context(), chain.Account(Newcomer), nil)
	must(t, err)
	if balance.Cmp(ether(10_005)) != 0 {
		t.Errorf("the newcomer has %s wei", balance)
	}
	must(t, chain.Mine())
}

func TestKeepsItsFirstBlock(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	first, err := Start(Options{Dir: dir, Genesis: time.Unix(1_700_000_000, 0)})
	must(t, err)
	must(t, first.Mine())
	before := standing(first)
	must(t, first.Close())
	again := newChain(t, Options{Dir: dir, Genesis: time.Unix(1_800_000_000, 0)})
	if after := standing(again); after != before {
		t.Errorf("opened again: %s\nbefore:       %s", after, before)
	}
}
