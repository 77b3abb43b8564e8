package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"
)

// loadCommand makes this program the client: it runs as a process of its own, so that it shares no scheduler and no
// garbage collector with the server.
const loadCommand = "load"

// load is what the client is told, as JSON.
type load struct {
	Addr        string
	Request     string // the whole HTTP request, as it is sent
	Size        int    // of the body that must come back, in bytes
	Connections int
	Length      time.Duration
}

// outcome is what the client found.
type outcome struct {
	Rate float64       // requests per second
	P99  time.Duration // of the time from the request's first byte to the answer's last
}

// apply runs the client against a server.
func (l load) apply(ctx context.Context) (o outcome, err error) {
	self, err := os.Executable()
	if err != nil {
		return o, err
	}
	told, err := json.Marshal(l)
	if err != nil {
		return o, err
	}
	client := exec.CommandContext(ctx, self, loadCommand, string(told))
	client.Stderr = os.Stderr
	out, err := client.Output()
	if err != nil {
		return o, err
	}
	return o, json.Unmarshal(out, &o)
}

// serveLoad is the client's process.
func serveLoad(args []string) error {
	var l load
	if len(args) != 1 {
		return errors.New("load wants one argument")
	}
	if err := json.Unmarshal([]byte(args[0]), &l); err != nil {
		return err
	}
	begin := time.Now()
	end := begin.Add(l.Length)
	type part struct {
		times []time.Duration
		err   error
	}
	parts := make(chan part)
	for range l.Connections {
		go func() {
			times, err := l.ask(end)
			parts <- part{times, err}
		}()
	}
	var times []time.Duration
	var err error
	for range l.Connections {
		p := <-parts
		times, err = append(times, p.times...), errors.Join(err, p.err)
	}
	if err != nil || len(times) == 0 {
		return errors.Join(errors.New("the load was not answered"), err)
	}
	took := time.Since(begin)
	slices.Sort(times)
	return json.NewEncoder(os.Stdout).Encode(outcome{
		Rate: float64(len(times)) / took.Seconds(),
		P99:  times[len(times)*99/100],
	})
}

// ask sends the request over one connection, again and again until end, each when the answer to the one before is there.
func (l load) ask(end time.Time) (times []time.Duration, err error) {
	conn, err := net.Dial("tcp", l.Addr)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	r := bufio.NewReaderSize(conn, 64<<10)
	request := []byte(l.Request)
	for now := time.Now(); now.Before(end); {
		if _, err := conn.Write(request); err != nil {
			return nil, err
		}
		size, err := answer(r)
		if err != nil {
			return nil, err
		}
		if size != l.Size {
			return nil, fmt.Errorf("a body of %d bytes, wanted %d", size, l.Size)
		}
		then := now
		now = time.Now()
		times = append(times, now.Sub(then))
	}
	return times, nil
}

// answer reads one answer and returns its body's size. It does no more than it must: what the client costs would make
// any two servers look alike.
func answer(r *bufio.Reader) (size int, err error) {
	status, err := line(r)
	if err != nil {
		return 0, err
	}
	if status != "HTTP/1.1 200 OK" {
		return 0, fmt.Errorf("the answer is %q", status)
	}
	size = -1
	for {
		header, err := line(r)
		if err != nil {
			return 0, err
		}
		if header == "" {
			break
		}
		if text, ok := strings.CutPrefix(header, "Content-Length: "); ok {
			if size, err = strconv.Atoi(text); err != nil {
				return 0, err
			}
		}
	}
	if size < 0 {
		return chunks(r)
	}
	_, err = r.Discard(size)
	return size, err
}

// chunks reads a body in chunks.
func chunks(r *bufio.Reader) (size int, err error) {
	for {
		text, err := line(r)
		if err != nil {
			return 0, err
		}
		n, err := strconv.ParseInt(text, 16, 32)
		if err != nil {
			return 0, err
		}
		if _, err := r.Discard(int(n) + len("\r\n")); err != nil {
			return 0, err
		}
		if n == 0 {
			return size, nil
		}
		size += int(n)
	}
}

func line(r *bufio.Reader) (string, error) {
	text, err := r.ReadSlice('\n')
	return strings.TrimSuffix(string(text), "\r\n"), err
}
