package main

import "syscall"

// apart puts the program into a process group of its own: a terminal sends Ctrl-C to the whole group, and the program
// would get it twice, from the terminal and from us. It ends with us, even when we are killed.
func apart() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
}
