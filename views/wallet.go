package views

import "backprop/models"

func ownersWords(w models.Wallet) string {
	return count(int(w.Threshold)) + " of its " + many(len(w.Owners), "owner signs", "owners sign")
}
