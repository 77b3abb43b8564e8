package post

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"backprop/models"
)

func TestPublic(t *testing.T) {
	for text, want := range map[string]bool{
		"1.1.1.1": true, "8.8.8.8": true, "2606:4700::1111": true, "172.15.0.1": true, "172.32.0.1": true, "100.63.0.1": true, "100.128.0.1": true,
		"::ffff:1.1.1.1": true,
		"0.0.0.0":        false, "0.1.2.3": false, "10.0.0.1": false, "100.64.0.1": false, "100.127.255.255": false, "127.0.0.1": false, "127.255.255.254": false,
		"169.254.169.254": false, "172.16.0.1": false, "172.31.255.255": false, "192.0.0.8": false, "192.0.2.1": false, "192.168.1.1": false, "198.18.0.1": false,
		"203.0.113.9": false, "224.0.0.1": false, "240.0.0.1": false, "255.255.255.255": false,
		"::": false, "::1": false, "::ffff:127.0.0.1": false, "::ffff:10.0.0.1": false, "::127.0.0.1": false, "64:ff9b::7f00:1": false, "64:ff9b::a00:1": false,
		"2001::1": false, "2001:db8::1": false, "2002:7f00:1::": false, "fc00::1": false, "fd12:3456::1": false, "fe80::1": false, "fe80::1%eth0": false,
		"fec0::1": false, "ff02::1": false, "100::1": false,
	} {
		if got := public(netip.MustParseAddr(text)); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// tricks are URLs that lead, or might lead, to this machine or its network.
func tricks(port string) (list []string) {
	hosts := []string{
		"127.0.0.1", "127.1", "127.0.1", "127.127.127.127", "2130706433", "0x7f000001", "0x7f.0x0.0x0.0x1", "0177.0.0.1", "0177.0000.0000.0001", "017700000001",
		"127.0.0.1.", "localhost", "LOCALHOST", "localhost.", "localhost.localdomain", "ip6-localhost", "ip6-loopback", "0.0.0.0", "0", "0x0", "00000000000",
		"[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]",
		"[2002:7f00:1::]", "[2002:7f00:1::1]", "[::1%25lo]", "[::1%lo]", "[fe80::1%25eth0]", "[fe80::1]", "[fc00::1]", "[fd00::1]", "[ff02::1]", "[::ffff:0:127.0.0.1]",
		"10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.0.1", "192.168.0.1", "192.168.1.254", "169.254.169.254", "[::ffff:169.254.169.254]", "169.254.170.2",
		"100.100.100.200", "192.0.0.192", "198.18.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "metadata.google.internal", "metadata", "instance-data",
		"127.0.0.1%00", "127.0.0.1%2f", "127.0.0.1%23", "①②⑦.⓪.⓪.①", "127。0。0。1", "ⓛocalhost", "loc%61lhost", "%6c%6f%63%61%6c%68%6f%73%74",
		"example.org@127.0.0.1", "example.org:80@127.0.0.1", "example.org%40127.0.0.1", "127.0.0.1\\@example.org", "example.org\\@127.0.0.1",
	}
	for _, host := range hosts {
		list = append(list,
			"http://"+host+":"+port+"/", "https://"+host+":"+port+"/", "http://"+host+":"+port+"/?x=1#y", "http:\\\\"+host+":"+port+"/", "//"+host+":"+port+"/",
		)
	}
	for _, scheme := range []string{"file", "gopher", "ftp", "unix", "dict", "ldap", "jar:http", "data", "HTTP", "http+unix"} {
		list = append(list, scheme+"://127.0.0.1:"+port+"/")
	}
	return append(list, "unix:///var/run/docker.sock", "file:///etc/passwd", "http:127.0.0.1:"+port, "http:/127.0.0.1:"+port, "http://127.0.0.1:"+port+"\t/", "http://127.0.0.1:"+port+"\r\nX: y/", "data:text/plain,x", "")
}

// No URL that anybody may give reaches this machine, and none of its networks: a server that waits on all of them is never
// asked.
func TestHooksReachNothingPrivate(t *testing.T) {
	var asked atomic.Int64
	trap := &http.Server{Handler: http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }), ReadHeaderTimeout: time.Second}
	l, err := net.Listen("tcp", ":0") // every address, of either kind
	if err != nil {
		t.Fatal(err)
	}
	go trap.Serve(l)
	t.Cleanup(func() { trap.Close() })
	_, port, _ := net.SplitHostPort(l.Addr().String())
	var dialed atomic.Int64
	h := hooks{client: client(nil, nil), now: time.Now}
	h.client.Timeout = 300 * time.Millisecond
	list := tricks(port)
	for _, address := range list {
		// The door: what may be stored at all. The dialer is tried with all, as if everything had come through.
		if _, err := models.ParseHook(address, false); err == nil {
			dialed.Add(1)
		}
		for _, plain := range []bool{false, true} {
			h.allowed = nil
			if plain { // as a site that allows some network: http: is then let through, and the dialer alone stands in the way
				h.allowed = []netip.Prefix{netip.MustParsePrefix("203.0.113.0/24")}
			}
			if err := h.send(t.Context(), models.Channel{Address: address, Secret: "whsec_c2VjcmV0"}, models.Letter{ID: "x", Body: "{}"}); err == nil {
				t.Errorf("%q was posted to", address)
			}
		}
	}
	if n := asked.Load(); n != 0 {
		t.Errorf("%d requests came through", n)
	}
	if len(list) < 300 {
		t.Errorf("only %d tricks", len(list))
	}
	t.Logf("%d tricks, %d of them stored, 0 requests", len(list), dialed.Load())
	// Control: the same client, allowed there, reaches the trap.
	h = hooks{client: client([]netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, nil), allowed: []netip.Prefix{{}}, now: time.Now}
	if err := h.send(t.Context(), models.Channel{Address: "http://127.0.0.1:" + port, Secret: "whsec_c2VjcmV0"}, models.Letter{Body: "{}"}); err != nil || asked.Load() != 1 {
		t.Errorf("control: %v, %d requests", err, asked.Load())
	}
}

// A name that is public when it is looked at and private when it is dialed leads nowhere: the address that is dialed is what
// counts.
func TestNamesThatChange(t *testing.T) {
	trap := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("it was reached") }))
	defer trap.Close()
	u, _ := url.Parse(trap.URL)
	for _, network := range []string{"tcp4", "tcp6", "unix", "udp"} {
		if err := check(network, u.Host, nil); err == nil {
			t.Errorf("%s %s is let through", network, u.Host)
		}
	}
	for port, want := range map[int]bool{22: false, 25: false, 80: true, 443: true, 1023: false, 8443: true} {
		if err := check("tcp4", fmt.Sprintf("1.1.1.1:%d", port), nil); (err == nil) != want {
			t.Errorf("port %d: %v", port, err)
		}
	}
	if err := plainly(&url.Error{Err: errPrivate}); !strings.Contains(err.Error(), "private network") {
		t.Error(err)
	}
}
