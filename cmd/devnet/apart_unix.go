//go:build unix && !linux

package main

import "syscall"

// apart puts the program into a process group of its own: a terminal sends Ctrl-C to the whole group, and the program
// would get it twice, from the terminal and from us.
func apart() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
