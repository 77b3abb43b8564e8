package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// patience is how long the program may take to stop when it was told to, before it is killed.
const patience = 20 * time.Second

// listen takes over the signals that end a program; that of a closed terminal only if nohup does not keep it away.
func listen() <-chan os.Signal {
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	if !signal.Ignored(syscall.SIGHUP) {
		signal.Notify(signals, syscall.SIGHUP)
	}
	return signals
}

// accompany runs the program to its end, with our input and output, and passes every signal on. The error is an exit
// if its exit code is not 0; a program that died of a signal has 128 and the signal's number, as in a shell.
func accompany(command, environment []string, signals <-chan os.Signal) error {
	child := exec.Command(command[0], command[1:]...)
	child.Stdin, child.Stdout, child.Stderr = os.Stdin, os.Stdout, os.Stderr
	child.Env = environment
	child.SysProcAttr = apart()
	runtime.LockOSThread() // on Linux the child ends with the thread that started it
	defer runtime.UnlockOSThread()
	if err := child.Start(); err != nil {
		return err
	}
	done := make(chan error, 1)
	go func() { done <- child.Wait() }()
	var late <-chan time.Time
	for {
		select {
		case err := <-done:
			return codeOf(err)
		case s := <-signals:
			_ = child.Process.Signal(s)
			if late == nil {
				late = time.After(patience)
			}
		case <-late:
			_ = child.Process.Kill()
		}
	}
}

func codeOf(err error) error {
	var ended *exec.ExitError
	if !errors.As(err, &ended) {
		return err
	}
	if status, ok := ended.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return exit(128 + int(status.Signal()))
	}
	return exit(ended.ExitCode())
}

// occupant asks who answers at an address that is taken.
func occupant(addr string) string {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	client, err := rpc.DialContext(ctx, "http://"+addr)
	if err != nil {
		return ""
	}
	defer client.Close()
	var version string
	if client.CallContext(ctx, &version, "web3_clientVersion") != nil {
		return ""
	}
	return " by " + version
}
