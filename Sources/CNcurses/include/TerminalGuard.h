#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Signal handlers may only do what is async-signal-safe, which Swift code never is: its runtime
// may lock and allocate. So the guard that gives the terminal back, whatever ends the program,
// is written in C.

// What signals said since the last look, as bits.
enum { GUARD_RESIZED = 1, GUARD_STOP = 2, GUARD_CONTINUED = 4 };

// Waits until the terminal is ours to use: started in the background we are stopped, as any program
// is that would change a terminal's modes. False where the terminal is refused for good.
bool guard_await_foreground(int terminal);

// Deals with a fault of memory so that what was read can be read again; false for any other.
typedef bool guard_rescue(const siginfo_t *fault);

// Has faults of memory (SIGBUS) dealt with, before they end the program; NULL for none. It is called
// in a signal's handler.
void guard_rescue_by(guard_rescue *rescue);

// Remembers the modes of the terminal, to be given back, and watches every signal that ends,
// stops, continues or resizes; holds the signals back until `guard_enter`. `bell` is written to
// when there is news.
void guard_begin(int terminal, int bell);

// The bytes that undo what was done to the terminal; at most 512, more are cut.
void guard_restore_with(const uint8_t *bytes, size_t count);

// From here on the terminal is ours, and is to be given back.
void guard_enter(void);

// Gives the terminal back: the bytes, then the modes. Does nothing the second time. Where the
// terminal takes nothing, what it has not shown yet is dropped.
void guard_leave(void);

// The bits of the news, which are forgotten by looking.
int guard_news(void);

// Stops the process as the terminal's own ^Z would, and returns when it is continued; at once
// where nobody would continue it.
void guard_stop(void);

// Gives the terminal back, and every signal to whom it belonged before.
void guard_end(void);

#endif
