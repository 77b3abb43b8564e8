package models_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backprop/models"
)

func TestDatasetCardsFillAPlan(t *testing.T) {
	refused, taken := 0, 0
	for _, path := range fixtures(t, "testdata/croissant/*/metadata.json") {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		card, err := models.ParseCroissant(data)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		p, notes := models.Plan{Track: models.Datasets}.Describe(card)
		if !strings.HasPrefix(p.Answer(models.DatasetName), card.Name) || len(notes) == 0 {
			t.Errorf("%s: %+v", path, p.Fields)
		}
		fake := strings.Contains(string(data), `"sha256": "sha256"`) || strings.Contains(string(data), `"sha256": "https`)
		for _, f := range card.Files {
			if f.SHA256 != "" && fake {
				t.Errorf("%s: a placeholder was taken for a hash: %s", path, f.SHA256)
			}
		}
		if fake {
			refused++
			if p.Answer(models.DatasetHash) != "" {
				t.Errorf("%s: has a hash", path)
			}
		}
		if p.Answer(models.DatasetHash) != "" {
			taken++
		}
		t.Log(filepath.Base(filepath.Dir(path)), p.Fields, notes)
	}
	if refused != 8 || taken != 3 {
		t.Errorf("%d cards with placeholders and %d with one real hash", refused, taken)
	}
}

func TestPlaceholdersAreNoHashes(t *testing.T) {
	for _, s := range []string{
		"", "sha256", "https://github.com/mlcommons/croissant/issues/80", strings.Repeat("0", 64), strings.Repeat("deadbeef", 8), strings.Repeat("0123456789abcdef", 4),
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", strings.Repeat("a", 63), strings.Repeat("01", 20) + strings.Repeat("2", 24), "6894fa1803ae2e42ac3d46a7613037b5b59b47622f7e75c55d3f076657b2153g",
	} {
		if models.CheckSHA256(s) == nil {
			t.Errorf("%q passes for a hash", s)
		}
	}
	for _, s := range []string{"6894fa1803ae2e42ac3d46a7613037b5b59b47622f7e75c55d3f076657b21531", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"} {
		if err := models.CheckSHA256(s); err != nil {
			t.Errorf("%q: %v", s, err)
		}
	}
}

func TestHostileCards(t *testing.T) {
	for _, s := range []string{"", "[]", "{}", `{"@type":"Dataset"}`, `{"@type":5,"name":"x"}`, `{"@type":"sc:Dataset","name":"x","distribution":7}`, strings.Repeat("[", 100_000), `{"@type":"sc:Dataset","name":"` + strings.Repeat("a", 500_000) + `"}`} {
		if _, err := models.ParseCroissant([]byte(s)); err == nil {
			t.Errorf("%.40q is taken", s)
		}
	}
	card, err := models.ParseCroissant([]byte(`{"@type":"sc:Dataset","name":"a\u202eb\nc","license":["MIT",{"@id":"x"}],"distribution":[{"name":"f","sha256":["` + strings.Repeat("ab", 32) + `"]}]}`))
	if err != nil || card.Name != "a b c" || card.Licence != "MIT, x" || card.Files[0].SHA256 != "" {
		t.Errorf("%+v %v", card, err)
	}
}
