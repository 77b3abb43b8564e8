package models

// letterStale is how long the letter of an alarm may wait, in seconds: one that arrives later than that may be of what is over.
const letterStale = 86400

// alarms are the DAO's, once the events that they follow from are settled.
func (x *herald) alarms() error {
	to := x.wanting(ToldAlarm, x.head.Time)
	if len(to) == 0 {
		return nil
	}
	list, err := x.Alarms(x.ctx, x.dao, x.head)
	if err != nil {
		return err
	}
	for i := range list {
		a := &list[i]
		fresh, err := x.alarmFresh(a)
		if err != nil {
			return err
		}
		if !fresh {
			x.add(Happening{Key: a.Key, Topic: ToldAlarm, Kind: HappeningKind(a.Kind), Time: x.head.Time, Ends: a.told(x.head.Time), Milestone: -1, Alarm: a, To: to})
		}
	}
	return nil
}

// told is until when an alarm is worth telling.
func (a *Alarm) told(now uint64) uint64 {
	if a.Kind == AlarmExpiring {
		return a.Ends
	}
	return now + letterStale
}

// alarmFresh tells whether something that an alarm follows from may still be taken back.
func (x *herald) alarmFresh(a *Alarm) (bool, error) {
	if a.At.Block > x.settled.Number {
		return true, nil
	}
	for i := range a.Proposals {
		if fresh, err := x.fresh(&a.Proposals[i]); fresh || err != nil {
			return fresh, err
		}
	}
	return false, nil
}
