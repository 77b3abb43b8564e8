package chain_test

import (
	"testing"

	"backprop/models/modelstest"
)

// Row 20, with PostgreSQL: kill -9 before and after any message that the process sends to the server.
func TestKillPostgres(t *testing.T) {
	for name, begin := range map[string]func(*testing.T, string) *trial{"reading": empty, "rewinding": reborn} {
		t.Run(name, func(t *testing.T) {
			r := begin(t, modelstest.Postgres(t))
			template := r.dsn
			before := dump(t, template)
			count := newWire(t, template, 0)
			order{URL: r.devnet.URL(), DSN: count.url(copyDatabase(t, template)), DAO: r.dao}.run(t, count.victim)
			messages := count.messages()
			if messages < 50 {
				t.Fatalf("control: the child sends only %d messages", messages)
			}
			kills, done := min(2*messages, 5**faults), 0
			for k := range kills {
				dsn := copyDatabase(t, template)
				w := newWire(t, template, 2+k*2*(messages-2)/kills)
				killed, _ := (order{URL: r.devnet.URL(), DSN: w.url(dsn), DAO: r.dao}).run(t, w.victim)
				if killed {
					done++
				}
				r.survives(dsn, before)
				if t.Failed() {
					t.Fatalf("killed at message %d of %d", w.at/2, messages)
				}
			}
			t.Logf("killed at %d of %d places, before or after one of %d messages", done, 2*messages, messages)
			if done < kills/2 {
				t.Errorf("control: of %d children only %d were killed", kills, done)
			}
		})
	}
}
