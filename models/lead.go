package models

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"sync"
	"time"
)

// leadLock is any number but factsLock, the same in every process.
const leadLock = 0x6c_65_61_64

// Between two signs of life of a leader, and after how long without one the database gives its place to another.
const (
	leadBeat  = 2 * time.Second
	leadLapse = 8 * time.Second
)

// lead is the leadership of one process over the others on a PostgreSQL: a lock that its session holds, and that ends with
// the session however the process ends.
type lead struct {
	mu   sync.Mutex
	conn *sql.Conn // nil while it does not lead
	stop context.CancelFunc
}

// Lead makes this process the one that indexes, if no other is: led tells. It is asked again and again, since a leader
// whose connection is lost no longer leads. On SQLite, which one process serves, it always leads. release lets another
// process take over at once.
func (s *Store) Lead(ctx context.Context) (release func(), led bool, err error) {
	if s.dialect != "postgres" {
		return func() {}, true, nil
	}
	l := &s.lead
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.conn != nil {
		if alive(ctx, l.conn) {
			return l.release, true, nil
		}
		l.end()
	}
	conn, led, err := s.takeLead(ctx)
	if err != nil || !led {
		return func() {}, false, err
	}
	beat, stop := context.WithCancel(context.Background())
	l.conn, l.stop = conn, stop
	go l.beat(beat, conn)
	return l.release, true, nil
}

// takeLead asks for the lock on a connection of its own.
func (s *Store) takeLead(ctx context.Context) (*sql.Conn, bool, error) {
	pool, err := s.write.DB()
	if err != nil {
		return nil, false, err
	}
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, false, fmt.Errorf("lead: %w", fault(err))
	}
	led, err := lockLead(ctx, conn)
	if err != nil || !led {
		conn.Close()
		return nil, false, fault(err)
	}
	return conn, true, nil
}

// lockLead takes the lock if it is free. Where the database can, it ends a session that shows no sign of life, such as that
// of a process that was stopped.
func lockLead(ctx context.Context, conn *sql.Conn) (led bool, err error) {
	err = conn.QueryRowContext(ctx, "SELECT pg_try_advisory_lock($1)", leadLock).Scan(&led)
	if err == nil && led { // an older PostgreSQL than 14 doesn't know the setting
		_, _ = conn.ExecContext(ctx, fmt.Sprintf("SET idle_session_timeout = %d", leadLapse.Milliseconds()))
	}
	return led, err
}

func alive(ctx context.Context, conn *sql.Conn) bool {
	ctx, cancel := context.WithTimeout(ctx, leadBeat)
	defer cancel()
	_, err := conn.ExecContext(ctx, "SELECT 1")
	return err == nil
}

// beat shows signs of life until it is stopped or the connection is lost.
func (l *lead) beat(ctx context.Context, conn *sql.Conn) {
	tick := time.NewTicker(leadBeat)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if !alive(ctx, conn) {
			return // Lead finds out
		}
	}
}

// release gives the lead up.
func (l *lead) release() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.end()
}

// end closes the session, with which the lock ends. The connection is of no further use to the pool.
func (l *lead) end() {
	if l.conn == nil {
		return
	}
	l.stop()
	discard(l.conn)
	l.conn = nil
}

// discard closes a connection for good.
func discard(conn *sql.Conn) {
	_ = conn.Raw(func(any) error { return driver.ErrBadConn })
	conn.Close()
}
