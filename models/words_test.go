package models

import "gorm.io/gorm"

// Words is the database, for rows that a test wants as they are.
func (s *Store) Words() *gorm.DB { return s.write }
