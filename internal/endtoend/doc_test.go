// Package endtoend_test tests the whole program from outside: command lines and servers that run in
// this process (serve_test.go has command, must and serve) or in processes of their own
// (kill_test.go has startServer). Parts are tested in their own packages.
package endtoend_test
