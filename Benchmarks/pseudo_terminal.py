"""A program in a pseudo-terminal of its own."""

import fcntl
import os
import pty
import signal
import struct
import termios


def start(command, environment, columns=80, rows=24, stdin=None):
    """Starts a command; returns its process id and the terminal, to be read from and written to."""
    terminal, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    pid = os.fork()
    if pid == 0:
        os.login_tty(theirs)
        if stdin:
            os.dup2(os.open(stdin, os.O_RDONLY), 0)
        os.execve(command[0], command, environment)
    os.close(theirs)
    return pid, terminal


def stop(pid, terminal):
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(terminal)
