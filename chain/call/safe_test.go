package call_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/call"
	"backprop/models"
)

// published is a batch that the builder itself wrote, with the checksum that it computed.
const published = `{
"version": "1.0",
"chainId": "1",
"createdAt": 1703107040104,
"meta": {
"name": "Transactions Batch",
"description": "",
"txBuilderVersion": "1.16.3",
"createdFromSafeAddress": "0x10A19e7eE7d7F8a52822f6817de8ea18204F2e4f",
"createdFromOwnerAddress": "",
"checksum": "0x1f440bb1b31ed23dce797e5957ac2a5749add1074f8540f0ff0a158e4b248003"
},
"transactions": [
{
"to": "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48",
"value": "0",
"data": null,
"contractMethod": {
"inputs": [
{ "name": "to", "type": "address", "internalType": "address" },
{ "name": "value", "type": "uint256", "internalType": "uint256" }
],
"name": "transfer",
"payable": false
},
"contractInputsValues": {
"to": "0x811912c19eEF91b9Dc3cA52fc426590cFB84FC86",
"value": "29000000000"
}
}
]
}`

var onMainnet = models.DAO{ChainID: 1}

// A file that the builder wrote is read, with the checksum that it computed; nothing in it can be changed without being noticed.
func TestReadSafe(t *testing.T) {
	list, err := call.ReadSafe(onMainnet, []byte(published))
	if err != nil || len(list) != 1 {
		t.Fatalf("%v, %v", list, err)
	}
	want := "0xa9059cbb000000000000000000000000811912c19eef91b9dc3ca52fc426590cfb84fc8600000000000000000000000000000000000000000000000000000006c088e200"
	if got := hexutil.Encode(list[0].Calldata); got != want || list[0].Target != common.HexToAddress("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48") {
		t.Errorf("%s, want %s", got, want)
	}
	for from, to := range map[string]string{
		`"29000000000"`: `"39000000000"`, `"1703107040104"`: `1`, "811912c19eEF91b9Dc3cA52fc426590cFB84FC86": "10A19e7eE7d7F8a52822f6817de8ea18204F2e4f",
		`"payable": false`: `"payable": true`, `"description": ""`: `"description": "x"`,
	} {
		changed := strings.Replace(published, from, to, 1)
		if _, err := call.ReadSafe(onMainnet, []byte(changed)); changed != published && err == nil {
			t.Errorf("%s in place of %s is read", to, from)
		}
	}
	if _, err := call.ReadSafe(onMainnet, []byte(strings.Replace(published, "Transactions Batch", "Another name", 1))); err != nil {
		t.Errorf("the name is not in the checksum: %v", err)
	}
}

// What is written is read back as it was, whatever its bytes and words are.
func TestSafeRoundTrip(t *testing.T) {
	actions := []models.Action{
		{Target: common.HexToAddress("0x811912c19eEF91b9Dc3cA52fc426590cFB84FC86"), Value: models.U(5)},
		{Target: common.HexToAddress("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"), Calldata: []byte{1, 2, 3, 4, 255}},
		{Target: common.HexToAddress("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"), Signature: "transfer(address,uint256)", Calldata: make([]byte, 64)},
	}
	for _, words := range []string{"Plain", "", "Quotes \" \\ \n\t\x01 \u2028 <b>&\u202e 😀", "\xff broken"} {
		file := call.WriteSafe(onMainnet, words, words, 1_700_000_000, actions)
		if !json.Valid(file) {
			t.Fatalf("%q: no JSON: %s", words, file)
		}
		list, err := call.ReadSafe(onMainnet, file)
		if err != nil || len(list) != len(actions) {
			t.Fatalf("%q: %v, %v", words, list, err)
		}
		for i, a := range list {
			if a.Target != actions[i].Target || a.Value != actions[i].Value || string(a.Calldata) != string(actions[i].Input()) {
				t.Errorf("action %d is %+v", i, a)
			}
		}
		if _, err := call.ReadSafe(models.DAO{ChainID: 31337}, file); err == nil {
			t.Error("it is read for another chain")
		}
	}
}

// one is a file with one transaction, without a checksum.
func one(transaction string) string {
	return `{"version":"1.0","chainId":"1","createdAt":1,"meta":{"name":"x"},"transactions":[` + transaction + `]}`
}

func method(types, values string) string {
	return one(`{"to":"0x811912c19eEF91b9Dc3cA52fc426590cFB84FC86","value":"0","data":null,"contractMethod":{"name":"f","payable":false,"inputs":[` + types + `]},"contractInputsValues":` + values + `}`)
}

// What is not for certain what it says is refused, with a reason that says what to do or what is wrong.
func TestSafeRefused(t *testing.T) {
	plain := `{"to":"0x811912c19eEF91b9Dc3cA52fc426590cFB84FC86","value":"0","data":"0x"}`
	for name, text := range map[string]string{
		"nothing":                "",
		"no JSON":                "{",
		"a list":                 "[]",
		"more behind":            one(plain) + "{}",
		"another version":        strings.Replace(one(plain), `"1.0"`, `"2.0"`, 1),
		"another chain":          strings.Replace(one(plain), `"chainId":"1"`, `"chainId":"5"`, 1),
		"no transaction":         one(""),
		"too many":               one(strings.Repeat(plain+",", 100) + plain),
		"no address":             one(`{"to":"vitalik.eth","value":"0","data":"0x"}`),
		"a mistyped address":     one(`{"to":"0x811912c19eEF91b9Dc3cA52fc426590cFB84fC86","value":"0","data":"0x"}`),
		"a value in ETH":         one(`{"to":"0x811912c19eEF91b9Dc3cA52fc426590cFB84FC86","value":"0.5","data":"0x"}`),
		"a value below 0":        one(`{"to":"0x811912c19eEF91b9Dc3cA52fc426590cFB84FC86","value":"-5","data":"0x"}`),
		"odd data":               one(`{"to":"0x811912c19eEF91b9Dc3cA52fc426590cFB84FC86","value":"0","data":"0x123"}`),
		"values and no method":   one(`{"to":"0x811912c19eEF91b9Dc3cA52fc426590cFB84FC86","value":"0","data":"0x","contractInputsValues":{"a":"1"}}`),
		"an unknown type":        method(`{"name":"a","type":"uint257"}`, `{"a":"1"}`),
		"a type by a short name": method(`{"name":"a","type":"uint"}`, `{"a":"1"}`),
		"a giant list":           method(`{"name":"a","type":"uint256[1000000000]"}`, `{"a":"[1]"}`),
		"a giant list of lists":  method(`{"name":"a","type":"uint256[9999][9999]"}`, `{"a":"[1]"}`),
		"giant tuples":           method(`{"name":"a","type":"tuple[4000]","components":[{"name":"b","type":"uint256[4000]"}]}`, `{"a":"[1]"}`),
		"a deep type":            method(`{"name":"a","type":"uint256`+strings.Repeat("[]", 50_000)+`"}`, `{"a":"[]"}`),
		"a key twice":            strings.Replace(one(plain), `"value":"0"`, `"value":"0","value":"7"`, 1),
		"a key in other letters": strings.Replace(one(plain), `"data"`, `"Data"`, 1),
		"a function type":        method(`{"name":"a","type":"function"}`, `{"a":"0x000000000000000000000000000000000000000000000000"}`),
		"a missing value":        method(`{"name":"a","type":"uint256"}`, `{}`),
		"a value too many":       method(`{"name":"a","type":"uint256"}`, `{"a":"1","b":"2"}`),
		"one that doesn't fit":   method(`{"name":"a","type":"uint8"}`, `{"a":"256"}`),
		"a negative one":         method(`{"name":"a","type":"uint8"}`, `{"a":"-1"}`),
		"no number":              method(`{"name":"a","type":"uint8"}`, `{"a":"1e3"}`),
		"no truth":               method(`{"name":"a","type":"bool"}`, `{"a":"yes"}`),
		"bytes too short":        method(`{"name":"a","type":"bytes4"}`, `{"a":"0x1234"}`),
		"a list for one":         method(`{"name":"a","type":"uint256[]"}`, `{"a":"1"}`),
		"a list too short":       method(`{"name":"a","type":"uint256[2]"}`, `{"a":"[1]"}`),
		"a list without end":     method(`{"name":"a","type":"uint256[]"}`, `{"a":"[1,2"}`),
		"a name of two":          method(`{"name":"a","type":"uint8"},{"name":"a","type":"uint8"}`, `{"a":"1"}`),
		"another name":           strings.Replace(method("", "{}"), `"name":"f"`, `"name":"f(uint256)"`, 1),
		"data that says else":    strings.Replace(method(`{"name":"a","type":"uint8"}`, `{"a":"1"}`), `"data":null`, `"data":"0x12345678"`, 1),
		"ETH to what takes none": strings.Replace(method(`{"name":"a","type":"uint8"}`, `{"a":"1"}`), `"value":"0"`, `"value":"7"`, 1),
		"a huge file":            one(`{"to":"` + strings.Repeat("0", 300<<10) + `"}`),
		"deep":                   method(`{"name":"a","type":"uint256[]"}`, `{"a":"`+strings.Repeat("[", 5000)+`"}`),
		"no text":                one("\xff"),
	} {
		_, err := call.ReadSafe(onMainnet, []byte(text))
		var invalid models.Invalid
		if !errors.As(err, &invalid) || invalid.Field != "batch" || len(invalid.Reason) < 8 || len(invalid.Reason) > 300 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Values of every type are encoded as the contract reads them.
func TestSafeValues(t *testing.T) {
	for values, want := range map[string]string{
		method(`{"name":"a","type":"uint256[]"}`, `{"a":"[1, 2]"}`):                                                                                                                        "0xf240d9bc" + word("20") + word("2") + word("1") + word("2"),
		method(`{"name":"a","type":"uint256[]"}`, `{"a":["1","2"]}`):                                                                                                                       "0xf240d9bc" + word("20") + word("2") + word("1") + word("2"),
		method(`{"name":"a","type":"bool"},{"name":"b","type":"int8"},{"name":"c","type":"bytes4"}`, `{"a":true,"b":"-1","c":"0x01020304"}`):                                               "",
		method(`{"name":"a","type":"tuple","components":[{"name":"x","type":"address"},{"name":"y","type":"string"}]}`, `{"a":"[0x811912c19eEF91b9Dc3cA52fc426590cFB84FC86, \"a, b]\"]"}`): "",
		method(`{"name":"a","type":"tuple[]","components":[{"name":"x","type":"uint64"}]}`, `{"a":"[[5],[6]]"}`):                                                                           "",
	} {
		list, err := call.ReadSafe(onMainnet, []byte(values))
		if err != nil {
			t.Errorf("%s: %v", values, err)
			continue
		}
		got := hexutil.Encode(list[0].Calldata)
		if want != "" && got[10:] != want[10:] || (len(got)-10)%64 != 0 {
			t.Errorf("%s: %s", values, got)
		}
	}
}

func word(hex string) string { return strings.Repeat("0", 64-len(hex)) + hex }

func FuzzReadSafe(f *testing.F) {
	f.Add([]byte(published))
	f.Add([]byte(method(`{"name":"a","type":"tuple[]","components":[{"name":"x","type":"uint64"}]}`, `{"a":"[[5],[6]]"}`)))
	f.Fuzz(func(t *testing.T, text []byte) {
		list, err := call.ReadSafe(onMainnet, text)
		if err != nil {
			return
		}
		again, err := call.ReadSafe(onMainnet, call.WriteSafe(onMainnet, "x", "y", 1, list))
		if err != nil || len(again) != len(list) {
			t.Errorf("not read back: %v", err)
		}
	})
}
