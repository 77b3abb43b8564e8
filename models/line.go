package models

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Line is a fact as text, so that two tellings of it can be compared.
type Line struct {
	At     At
	Table  string
	Fields []Field // always the same ones for a table
}

// Field is one of a fact's columns.
type Field struct{ Name, Value string }

// Lines tells every fact as text, table by table.
func (f Facts) Lines() []Line {
	var list []Line
	for _, p := range f.Proposals {
		actions := p.Actions
		p.Actions, p.Standing, p.Folded, p.Addresses = nil, Standing{}, "", ""
		list = append(list, Line{p.At, "proposals", fields(p)})
		for i, a := range actions {
			a.ProposalID, a.Position = p.ID, uint(i)
			list = append(list, Line{At{Block: p.Block, Log: p.Log}, "actions/" + strconv.Itoa(i), fields(a)})
		}
	}
	list = append(list, lines("votes", f.Votes)...)
	list = append(list, lines("steps", f.Steps)...)
	list = append(list, lines("operations", f.Operations)...)
	list = append(list, lines("parameters", f.Parameters)...)
	list = append(list, lines("roles", f.Roles)...)
	list = append(list, lines("delegations", f.Delegations)...)
	list = append(list, lines("weights", f.Weights)...)
	list = append(list, lines("events", f.Events)...)
	list = append(list, lines("turns", f.Turns)...)
	list = append(list, lines("rewards", f.Rewards)...)
	return append(list, lines("transfers", f.Transfers)...)
}

// Fields tells a standing as text.
func (s Standing) Fields() []Field { return fields(s) }

func lines[T any](table string, rows []T) []Line {
	list := make([]Line, len(rows))
	for i, row := range rows {
		at, _ := reflect.ValueOf(row).FieldByName("At").Interface().(At)
		list[i] = Line{at, table, fields(row)}
	}
	return list
}

// fields are a row's columns in the order of its type.
func fields(row any) (list []Field) {
	v := reflect.ValueOf(row)
	for i := range v.NumField() {
		if v.Type().Field(i).Anonymous {
			list = append(list, fields(v.Field(i).Interface())...)
			continue
		}
		if kind := v.Field(i).Kind(); kind == reflect.Slice && v.Field(i).Type() != reflect.TypeFor[Data]() {
			continue
		}
		list = append(list, Field{strings.ToLower(v.Type().Field(i).Name), written(v.Field(i).Interface())})
	}
	return list
}

// written is a column's value: numbers in decimal, bytes in hex, text in quotes.
func written(value any) string {
	switch x := value.(type) {
	case Data:
		return common.Bytes2Hex(x)
	case string:
		return strconv.Quote(x)
	case Support:
		return strconv.Itoa(int(x))
	}
	return fmt.Sprint(value)
}
