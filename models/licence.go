package models

import (
	_ "embed" // of the list
	"slices"
	"strings"
	"sync"
)

// The SPDX licence list 3.29.0: identifiers of licences, an empty line, identifiers of exceptions.
//
//go:embed licences.txt
var licenceList string

type spdx struct{ licences, exceptions []string }

var licences = sync.OnceValue(func() spdx {
	a, b, _ := strings.Cut(strings.TrimSpace(licenceList), "\n\n")
	return spdx{strings.Split(a, "\n"), strings.Split(b, "\n")}
})

// Licences lists the identifiers of SPDX licences.
func Licences() []string { return slices.Clone(licences().licences) }

const licenceLimit = 200 // bytes of an expression

// CheckLicence reads an SPDX licence expression, such as "Apache-2.0 OR MIT".
func CheckLicence(s string) error {
	bad := func(reason string) error { return Invalid{"licence", reason} }
	if strings.TrimSpace(s) == "" {
		return bad("is empty; name it as SPDX does, such as Apache-2.0")
	}
	if len(s) > licenceLimit {
		return bad("is too long for an SPDX expression")
	}
	words := strings.Fields(strings.NewReplacer("(", " ( ", ")", " ) ").Replace(s))
	open, term := 0, true // term: a licence is due next, not an operator
	for i, w := range words {
		switch {
		case term && w == "(":
			open++
		case !term && w == ")" && open > 0:
			open--
		case !term && (w == "AND" || w == "OR"):
			term = true
		case !term && w == "WITH" && i+1 < len(words) && words[i-1] != ")":
			term = true
		case term && i > 0 && words[i-1] == "WITH":
			if !among(licences().exceptions, w) {
				return bad("names the exception " + clip(w) + ", which SPDX does not list")
			}
			term = false
		case term && licenceKnown(w):
			term = false
		case term:
			return bad(licenceHint(w))
		default:
			return bad("is not an SPDX expression; join licences with AND, OR or WITH")
		}
	}
	if term || open > 0 {
		return bad("is not a whole SPDX expression; something is missing at its end")
	}
	return nil
}

// licenceKnown tells whether SPDX lists a licence, or it is one of the applicant's own, LicenseRef-….
func licenceKnown(w string) bool {
	if own, ok := strings.CutPrefix(w, "LicenseRef-"); ok {
		return own != "" && !strings.ContainsFunc(own, func(r rune) bool {
			return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '.' || r == '-')
		})
	}
	return among(licences().licences, w) || among(licences().licences, strings.TrimSuffix(w, "+"))
}

func among(list []string, w string) bool {
	return slices.ContainsFunc(list, func(l string) bool { return strings.EqualFold(l, w) })
}

// licenceHint says what is wrong with a name, and which one was perhaps meant.
func licenceHint(w string) string {
	if found := LicenceNear(w); found != "" {
		return "has no SPDX licence " + clip(w) + "; did you mean " + found + "?"
	}
	return "has no SPDX licence " + clip(w) + "; find its identifier on spdx.org/licenses, or write LicenseRef- and a name of your own"
}

// usual are what people call licences in passing, and what they mostly mean.
var usual = map[string]string{
	"apache": "Apache-2.0", "apache2": "Apache-2.0", "apache20": "Apache-2.0", "apachelicense20": "Apache-2.0", "apachelicenseversion20": "Apache-2.0", "apachev2": "Apache-2.0",
	"mitlicense": "MIT", "gpl": "GPL-3.0-only", "gpl3": "GPL-3.0-only", "gplv3": "GPL-3.0-only", "gpl30": "GPL-3.0-only", "gpl2": "GPL-2.0-only", "gplv2": "GPL-2.0-only", "gpl20": "GPL-2.0-only",
	"agpl": "AGPL-3.0-only", "agplv3": "AGPL-3.0-only", "agpl3": "AGPL-3.0-only", "lgplv3": "LGPL-3.0-only", "lgpl3": "LGPL-3.0-only", "bsd": "BSD-3-Clause", "bsd3": "BSD-3-Clause", "bsd3clause": "BSD-3-Clause",
	"cc0": "CC0-1.0", "cc010": "CC0-1.0", "ccby": "CC-BY-4.0", "ccby40": "CC-BY-4.0", "ccbysa": "CC-BY-SA-4.0", "ccbysa40": "CC-BY-SA-4.0", "mpl": "MPL-2.0", "mpl2": "MPL-2.0", "unlicence": "Unlicense",
}

// LicenceNear is the SPDX identifier that a name such as "Apache 2.0" or "GPLv3" most likely means; empty when that is open.
func LicenceNear(name string) string {
	bare := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(name))
	if found, ok := usual[bare]; ok {
		return found
	}
	for _, l := range licences().licences {
		if strings.EqualFold(strings.NewReplacer("-", "", ".", "").Replace(l), bare) {
			return l
		}
	}
	return ""
}
