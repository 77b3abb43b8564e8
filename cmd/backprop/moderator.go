package main

import "backprop/models"

// moderators are the accounts that may hide what people write here.
func (c Config) moderators() (list models.Moderators, err error) {
	for _, text := range c.Moderators {
		a, err := address("moderators", text)
		if err != nil {
			return nil, err
		}
		list = append(list, a)
	}
	return list, nil
}
