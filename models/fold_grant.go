package models

import (
	"cmp"
	"slices"
)

// grants lets grants and programs follow what the escrow said.
func (x *fold) grants() error {
	if len(x.facts.Turns) == 0 {
		return nil
	}
	x.touched.turns(x.facts.Turns)
	c := newCourse(x.w)
	return inOrder(
		func() error { return c.load(x.touched.grants, x.touched.programs) },
		func() error { return c.follow(x.facts.Turns) },
		c.save,
	)
}

// documents keeps which documents stand in new proposals.
func (x *fold) documents() error {
	if !x.dao.Grants() {
		return nil
	}
	var rows []documentRow
	for i := range x.facts.Proposals {
		rows = append(rows, documentsOf(&x.facts.Proposals[i])...)
	}
	return insert(x.w, documentRows, rows)
}

// lookGrants finds which grants, programs and rounds the facts that go bear on.
func (x *rewind) lookGrants() error {
	var turns []Turn
	err := x.w.Select("grant_id", "program").Where("block > ?", num(x.now.Number)).Find(&turns).Error
	if err != nil || len(turns) == 0 {
		return err
	}
	x.touched.turns(turns)
	x.course = newCourse(x.w)
	return x.course.load(x.touched.grants, x.touched.programs)
}

// recountGrants lets touched grants and programs follow again all that is left of what the escrow said of them.
func (x *rewind) recountGrants() error {
	if x.course == nil {
		return nil
	}
	turns, err := turnsOf(x.w, "grant_id IN ?", x.touched.grants)
	if err != nil {
		return err
	}
	more := map[uint64]bool{}
	for _, t := range turns {
		if t.Program != 0 && !x.touched.programs[t.Program] {
			more[t.Program], x.touched.programs[t.Program] = true, true
		}
	}
	if err := x.course.loadPrograms(more); err != nil {
		return err
	}
	own, err := turnsOf(x.w, "program IN ?", x.touched.programs)
	if err != nil {
		return err
	}
	return x.course.recount(merged(turns, own), x.touched.grants)
}

// turnsOf reads the events in which a column is one of some numbers.
func turnsOf(w *writer, where string, ids map[uint64]bool) (list []Turn, err error) {
	err = chunks(sorted(ids), func(part []uint64) error {
		some, err := all[Turn](w.Where(where, part))
		list = append(list, some...)
		return err
	})
	return list, err
}

// merged are the events of two lists in the order of the chain, each once.
func merged(a, b []Turn) []Turn {
	list := append(a, b...)
	slices.SortFunc(list, func(a, b Turn) int { return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Log, b.Log)) })
	return slices.CompactFunc(list, func(a, b Turn) bool { return a.At == b.At })
}
