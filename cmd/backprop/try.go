//go:build !demo

package main

import "backprop/handlers"

// try adds what is for trying out: nothing, outside a build for demonstration.
func try(*handlers.Options) error { return nil }
