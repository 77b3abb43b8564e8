package models

import (
	"strings"
	"unicode"
)

// Unseen tells whether a reader would not see a character, or would see other text in another order because of it. Ends of lines and
// tabs are among them: whoever lays them out asks first.
func Unseen(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co) || strings.ContainsRune("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0", r)
}
