package models

import "slices"

// Resolution is how the DAO decides a challenged milestone, as IGrantEscrow.Resolution.
type Resolution string

const (
	ResolvedFull   Resolution = "full"   // claimable as it is
	ResolvedPart   Resolution = "part"   // claimable in part; the rest goes back
	ResolvedReopen Resolution = "reopen" // may be submitted again
	ResolvedVoid   Resolution = "void"   // all goes back
)

// Resolutions are all there are, in the order of the contract's codes.
func Resolutions() []Resolution {
	return []Resolution{ResolvedFull, ResolvedPart, ResolvedReopen, ResolvedVoid}
}

// Code is the contract's number for it; 255, which the contract refuses, for what is none.
func (r Resolution) Code() uint8 {
	if i := slices.Index(Resolutions(), r); i >= 0 {
		return uint8(i)
	}
	return 255
}

// ResolutionOf is the resolution with a code of the contract's; empty for none.
func ResolutionOf(code uint8) Resolution {
	if all := Resolutions(); int(code) < len(all) {
		return all[code]
	}
	return ""
}
