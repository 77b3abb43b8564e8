package handlers

import (
	"errors"
	"strings"

	"backprop/models"
)

// partsOf reads the parts of a split vote; an empty field is none.
func partsOf(d models.DAO, f map[string]string) (p models.Parts, err error) {
	for name, part := range map[string]*models.Uint{"for": &p.InFavor, "against": &p.Against, "abstain": &p.Abstain} {
		text := strings.TrimSpace(f[name])
		if text == "" {
			continue
		}
		u, failed := models.ParseAmount(text, d.Token)
		var invalid models.Invalid
		if errors.As(failed, &invalid) {
			failed = models.Invalid{Field: name, Reason: invalid.Reason}
		}
		*part, err = u, errors.Join(err, failed)
	}
	return p, err
}
