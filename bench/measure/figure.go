// Package measure is what the benches share: figures, medians, and processes whose cost is measured from outside.
package measure

import (
	"fmt"
	"slices"
)

// Figure is one line of output.
type Figure struct {
	Name  string
	Value float64
	Form  string // of the value; empty means %.2f
	What  string // what against what, with the numbers
}

func (f Figure) String() string {
	form := f.Form
	if form == "" {
		form = "%.2f"
	}
	return fmt.Sprintf("bench %s "+form+" (%s)", f.Name, f.Value, f.What)
}

// Median of at least one number; the list is left as it is.
func Median(list []float64) float64 {
	list = slices.Sorted(slices.Values(list))
	n := len(list)
	return (list[(n-1)/2] + list[n/2]) / 2
}
