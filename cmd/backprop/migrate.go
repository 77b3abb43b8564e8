package main

import (
	"context"

	"backprop/models"
)

type migrate struct{}

// Run migrates the database and says which version it is at.
func (migrate) Run(ctx context.Context, c *Config) error {
	store, err := models.Open(c.dsn())
	if err != nil {
		return err
	}
	defer store.Close()
	version, err := store.Migrate(ctx)
	if err == nil {
		c.log().Info("migrated", "version", version)
	}
	return err
}
