package views

import (
	"bytes"
	"encoding/hex"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// namedEvents are events that contracts of these families may say and that change nothing in the record.
var namedEvents = []string{
	"CallSalt(bytes32,bytes32)", "RoleAdminChanged(bytes32,bytes32,bytes32)", "Initialized(uint64)", "Initialized(uint8)",
	"Upgraded(address)", "AdminChanged(address,address)", "BeaconUpgraded(address)", "EIP712DomainChanged()",
	"OwnershipTransferred(address,address)",
}

// eventName is an event's signature where its first topic is that of one that is known; else empty.
func eventName(e models.Event) string {
	for _, name := range namedEvents {
		if bytes.HasPrefix(e.Topics, crypto.Keccak256([]byte(name))) {
			return name
		}
	}
	return ""
}

// topics are an event's topics, one a line.
func topics(e models.Event) string {
	var lines []string
	for rest := []byte(e.Topics); len(rest) > 0; {
		n := min(32, len(rest))
		lines = append(lines, "0x"+hex.EncodeToString(rest[:n]))
		rest = rest[n:]
	}
	return strings.Join(lines, "\n")
}

// eventData is an event's data in words of 32 bytes.
func eventData(e models.Event) string {
	return calldata(models.Action{Signature: "event", Calldata: e.Data}, false)
}

func eventsPath(l List[models.Event], step int) string {
	page := max(1, l.Page) + step
	if page < 1 || page > l.pages() {
		return ""
	}
	return path("/record", url.Values{}, "page", page) + "#events"
}
