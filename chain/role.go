package chain

import "backprop/models"

func (r *reader) roleGranted(l *event) error { return r.role(l, true) }
func (r *reader) roleRevoked(l *event) error { return r.role(l, false) }

func (r *reader) role(l *event, granted bool) error {
	a := l.args(4, 0)
	role := models.Role{At: r.place(l), Role: a.topicHash(1), Account: a.topicAddress(2), Granted: granted}
	if err := a.err(); err != nil {
		return err
	}
	r.facts.Roles = append(r.facts.Roles, role)
	return nil
}
