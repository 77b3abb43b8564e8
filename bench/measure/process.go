package measure

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Process is a running child whose cost is read from outside, while it lives.
type Process struct {
	cmd   *exec.Cmd
	in    io.WriteCloser
	out   *bufio.Reader
	log   string
	ended chan struct{}
	err   error // how it ended
}

// Start starts a command. What it says on stderr goes to the file log.
func Start(log string, cmd *exec.Cmd) (*Process, error) {
	file, err := os.OpenFile(log, os.O_CREATE|os.O_TRUNC|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	said, saying, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer saying.Close()
	p := &Process{cmd: cmd, log: log, out: bufio.NewReader(said), ended: make(chan struct{})}
	cmd.Stderr, cmd.Stdout = file, saying
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if p.in, err = cmd.StdinPipe(); err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		p.err = cmd.Wait()
		close(p.ended)
	}()
	return p, nil
}

// Line is the next line that the child says.
func (p *Process) Line() (string, error) {
	line, err := p.out.ReadString('\n')
	if err != nil {
		err = p.early()
	}
	return strings.TrimSuffix(line, "\n"), err
}

// Drain writes what the child says to its log as well.
func (p *Process) Drain() error {
	file, err := os.OpenFile(p.log, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return err
	}
	go func() {
		defer file.Close()
		io.Copy(file, p.out)
	}()
	return nil
}

// Go lets a child go on that waits after its line.
func (p *Process) Go() error {
	_, err := io.WriteString(p.in, "\n")
	return err
}

// Alive is an error when the child has ended.
func (p *Process) Alive() error {
	select {
	case <-p.ended:
		return p.early()
	default:
		return nil
	}
}

func (p *Process) early() error {
	return fmt.Errorf("%s ended early: see %s", filepath.Base(p.cmd.Path), p.log)
}

// Cost is what the child has cost so far.
func (p *Process) Cost() (Cost, error) { return costOf(p.cmd.Process.Pid) }

// Wait waits for the child's end.
func (p *Process) Wait() error {
	<-p.ended
	return p.err
}

// Stop ends the child, in order if it can.
func (p *Process) Stop() {
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	kill := time.AfterFunc(5*time.Second, func() { _ = p.cmd.Process.Kill() })
	defer kill.Stop()
	_ = p.Wait()
}

// Cost is CPU time, and the largest resident memory in bytes.
type Cost struct {
	CPU    time.Duration
	Memory int64
}

// hertz is Linux's clock tick for /proc, on every platform that Go runs on.
const hertz = 100

func costOf(pid int) (c Cost, err error) {
	own, _, err := times(pid)
	if err != nil {
		return c, err
	}
	c.CPU = own
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	for line := range strings.Lines(string(text)) {
		if field, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kilobytes, _ := strconv.ParseInt(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(field), "kB")), 10, 64)
			c.Memory = kilobytes << 10
		}
	}
	return c, err
}

// times are the CPU time of a process and of its children that have ended.
func times(pid int) (own, ended time.Duration, err error) {
	f, err := stat(pid)
	if err != nil {
		return 0, 0, err
	}
	tick := func(i int) time.Duration {
		n, _ := strconv.ParseInt(f[i], 10, 64)
		return time.Duration(n) * time.Second / hertz
	}
	return tick(11) + tick(12), tick(13) + tick(14), nil
}

// stat is /proc/pid/stat from its third field on: state, parent, …
func stat(pid int) ([]string, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return nil, err
	}
	_, rest, _ := strings.Cut(string(text), ") ")
	f := strings.Fields(rest)
	if len(f) < 15 {
		return nil, fmt.Errorf("/proc/%d/stat has another form", pid)
	}
	return f, nil
}

// Family is the CPU time of a process and its children, alive and ended.
func Family(pid int) (time.Duration, error) {
	own, ended, err := times(pid)
	if err != nil {
		return 0, err
	}
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return 0, err
	}
	total := own + ended
	for _, e := range entries {
		child, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		if f, err := stat(child); err == nil && f[1] == strconv.Itoa(pid) {
			own, _, _ := times(child)
			total += own
		}
	}
	return total, nil
}
