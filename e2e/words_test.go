package e2e

import (
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Beside the chain's story the sample has people who say something: who runs it finds statements, a poll with answers that can be
// counted again, a candidate with a sponsor, and comments.
func TestTheSamplesPeopleSpeak(t *testing.T) {
	site := newSite(t, "DEVNET_WORDS=true")
	reader := site.visit(t)
	reader.open("/proposals/25")
	reader.seesAll("3 comments", "which proposals of the last year failed for the quorum alone")
	reader.open("/polls")
	reader.seesAll("Should grants of less than 5,000 DUSD need a vote of their own?")
	reader.open("/candidates")
	reader.seesAll("A phone line for people who label our data", "1 sponsor")
	reader.open("/delegates?statement=1")
	reader.seesAll("3 delegates", "Somebody has to say no.")
	file := filepath.Join(t.TempDir(), "poll.json")
	must(t, os.WriteFile(file, []byte(site.get(t, "/polls/SAMPLEPOLLSAMPLEPOLLSAMPLE/poll.json", http.StatusOK)), 0o600))
	if out, err := exec.Command(filepath.Join(work, "backprop"), "verify-poll", file).CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}
