package main

import "context"

func (a *arena) compare(ctx context.Context, rounds int, names []string) error {
	for range rounds {
		for _, name := range names {
			if _, err := a.run(ctx, name); err != nil {
				return err
			}
		}
	}
	return nil
}
