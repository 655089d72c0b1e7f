#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H

#include <stddef.h>
#include <stdint.h>

// Signal handlers may only do what is async-signal-safe, which Swift code never is: its runtime
// may lock and allocate. So the guard that gives the terminal back, whatever ends the program,
// is written in C.

// What signals said since the last look, as bits.
enum { GUARD_RESIZED = 1, GUARD_STOP = 2, GUARD_CONTINUED = 4 };

// Remembers the modes of the terminal, to be given back, and watches every signal that ends,
// stops, continues or resizes; holds the signals back until `guard_enter`. `bell` is written to
// when there is news.
void guard_begin(int terminal, int bell);

// The bytes that undo what was done to the terminal; at most 512, more are cut.
void guard_restore_with(const uint8_t *bytes, size_t count);

// From here on the terminal is ours, and is to be given back.
void guard_enter(void);

// Gives the terminal back: the bytes, then the modes. Does nothing the second time.
void guard_leave(void);

// The bits of the news, which are forgotten by looking.
int guard_news(void);

// Stops the process as the terminal's own ^Z would, and returns when it is continued; at once
// where nobody would continue it.
void guard_stop(void);

// Gives the terminal back, and every signal to whom it belonged before.
void guard_end(void);

#endif
