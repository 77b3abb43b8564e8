package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

const (
	pagePath    = "/proposals/1"
	rounds      = 15
	roundLength = 2 * time.Second
	connections = 16
)

// proposalPage compares the site's proposal page for a visitor with an Echo handler that sends the same bytes.
func proposalPage(ctx context.Context) ([]figure, error) {
	s, err := newSite(ctx)
	if err != nil {
		return nil, err
	}
	defer s.close()
	body, err := s.page(pagePath)
	if err != nil {
		return nil, err
	}
	peer := echo.New()
	peer.GET(pagePath, func(c echo.Context) error { return c.HTMLBlob(http.StatusOK, body) })
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	server := &http.Server{Handler: peer}
	go server.Serve(l)
	defer server.Close()
	return compare(ctx, asking(s.addr, body), asking(l.Addr().String(), body))
}

// asking is the load on a server whose page is body.
func asking(addr string, body []byte) load {
	return load{
		Addr: addr, Size: len(body), Connections: connections, Length: roundLength,
		Request: "GET " + pagePath + " HTTP/1.1\r\nHost: " + addr + "\r\nAccept: text/html\r\n\r\n",
	}
}

// compare lets the two be asked in turn. The first round of each warms up and is not counted.
func compare(ctx context.Context, ours, theirs load) ([]figure, error) {
	var rates, tails, ourRates, theirRates, ourTails, theirTails []float64
	for round := range rounds + 1 {
		o, err := ours.apply(ctx)
		if err != nil {
			return nil, err
		}
		t, err := theirs.apply(ctx)
		if err != nil {
			return nil, err
		}
		if round == 0 {
			continue
		}
		rates, tails = append(rates, o.Rate/t.Rate), append(tails, float64(t.P99)/float64(o.P99))
		ourRates, theirRates = append(ourRates, o.Rate), append(theirRates, t.Rate)
		ourTails, theirTails = append(ourTails, o.P99.Seconds()), append(theirTails, t.P99.Seconds())
	}
	what := fmt.Sprintf("a visitor's proposal page of %d bytes against an Echo handler that sends the same bytes, median of %d runs of %s each in turn, %d connections",
		ours.Size, rounds, ours.Length, ours.Connections)
	return []figure{
		{"proposal-page-rps", median(rates), fmt.Sprintf("%s: %.0f/s against %.0f/s", what, median(ourRates), median(theirRates))},
		{"proposal-page-p99", median(tails), fmt.Sprintf("%s: %.1f ms against %.1f ms", what, 1e3*median(ourTails), 1e3*median(theirTails))},
	}, nil
}
