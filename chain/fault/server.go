package fault

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"slices"
	"time"
)

// Status answers with a status of HTTP and a page, as a gateway does whose node is away.
func Status(code int) Fault {
	return Fault{Name: fmt.Sprint("status ", code), refuse: func(x *exchange) bool {
		x.status = code
		x.body = []byte("<html><head><title>" + http.StatusText(code) + "</title></head><body>nginx</body></html>")
		x.w.Header().Set("Content-Type", "text/html")
		return true
	}}
}

// Page answers 200 with a page for people, as a captive portal or a check for robots does.
func Page() Fault {
	return Fault{Name: "page", refuse: func(x *exchange) bool {
		x.body = []byte("<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>")
		x.w.Header().Set("Content-Type", "text/html; charset=UTF-8")
		return true
	}}
}

// Nothing answers 200 with an empty body.
func Nothing() Fault {
	return Fault{Name: "nothing", refuse: func(*exchange) bool { return true }}
}

// Silent takes the request and says nothing until the client gives up, or for this long.
func Silent(at time.Duration) Fault {
	return Fault{Name: "silent", refuse: func(x *exchange) bool {
		select {
		case <-x.r.Context().Done():
		case <-time.After(at):
		}
		return x.hangUp(true)
	}}
}

// Drip sends the answer a few bytes at a time with a pause after each.
func Drip(bytes int, pause time.Duration) Fault {
	return Fault{Name: "drip", send: func(x *exchange) bool {
		x.sent = true
		x.w.WriteHeader(x.status)
		for part := range slices.Chunk(x.body, bytes) {
			if _, err := x.w.Write(part); err != nil {
				return true
			}
			_ = http.NewResponseController(x.w).Flush()
			select {
			case <-x.r.Context().Done():
				return true
			case <-time.After(pause):
			}
		}
		return true
	}}
}

// Reset breaks the connection before anything is answered.
func Reset() Fault {
	return Fault{Name: "reset", refuse: func(x *exchange) bool { return x.hangUp(true) }}
}

// Cut breaks the connection in the middle of the body.
func Cut() Fault {
	return Fault{Name: "cut", send: func(x *exchange) bool {
		x.sent = true
		x.w.Header().Set("Content-Length", fmt.Sprint(len(x.body)))
		x.w.WriteHeader(x.status)
		_, _ = x.w.Write(x.body[:len(x.body)/2])
		_ = http.NewResponseController(x.w).Flush()
		return x.hangUp(false)
	}}
}

// Half answers whole with the first half of the body: the wire is fine, the JSON is not.
func Half() Fault {
	return Fault{Name: "half", send: func(x *exchange) bool {
		x.body = x.body[:len(x.body)/2]
		return true
	}}
}

// hangUp closes the connection; hard sends a reset.
func (x *exchange) hangUp(hard bool) bool {
	x.sent = true
	conn, _, err := http.NewResponseController(x.w).Hijack()
	if err != nil {
		return true
	}
	if tcp, ok := conn.(*net.TCPConn); ok && hard {
		_ = tcp.SetLinger(0)
	}
	_ = conn.Close()
	return true
}

// envelope changes the answers as a whole.
func envelope(name string, change func(*exchange, []response) []response) Fault {
	return Fault{Name: name, send: func(x *exchange) bool {
		before := x.answers()
		if len(before) == 0 {
			return false
		}
		after := change(x, slices.Clone(before))
		if len(after) == 0 {
			x.body = []byte("[]")
			return true
		}
		was := x.body
		x.write(after)
		return !bytes.Equal(was, x.body)
	}}
}

// WrongID gives an answer the id of no call.
func WrongID() Fault {
	return envelope("wrong id", func(x *exchange, list []response) []response {
		list[x.random("wrong id", x.calls[0]).IntN(len(list))].ID = json.RawMessage("987654321")
		return list
	})
}

// NoID leaves an answer's id out.
func NoID() Fault {
	return envelope("no id", func(x *exchange, list []response) []response {
		list[x.random("no id", x.calls[0]).IntN(len(list))].ID = nil
		return list
	})
}

// SameID gives two answers of a batch the same id.
func SameID() Fault {
	return envelope("same id", func(_ *exchange, list []response) []response {
		list[len(list)-1].ID = list[0].ID
		return list
	})
}

// ReorderBatch answers a batch in another order, which JSON-RPC allows.
func ReorderBatch() Fault {
	return envelope("reorder batch", func(x *exchange, list []response) []response {
		r := x.random("reorder batch", x.calls[0])
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		return list
	})
}

// SwapIDs exchanges the ids of two answers, so that each is the answer to the other's question.
func SwapIDs() Fault {
	return envelope("swap ids", func(_ *exchange, list []response) []response {
		last := len(list) - 1
		list[0].ID, list[last].ID = list[last].ID, list[0].ID
		return list
	})
}

// ShortBatch leaves the last answer of a batch out.
func ShortBatch() Fault {
	return envelope("short batch", func(x *exchange, list []response) []response {
		if !x.batch {
			return list
		}
		return list[:len(list)-1]
	})
}

// Giant sends an answer without end, up to this many bytes.
func Giant(size int) Fault {
	return Fault{Name: "giant", send: func(x *exchange) bool {
		x.sent = true
		x.w.WriteHeader(x.status)
		_, err := x.w.Write([]byte(`{"jsonrpc":"2.0","id":1,"result":"0x`))
		zeros := bytes.Repeat([]byte("0"), 1<<16)
		for sent := 0; sent < size && err == nil; sent += len(zeros) {
			_, err = x.w.Write(zeros)
		}
		return true
	}}
}
