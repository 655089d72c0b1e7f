#ifndef KEPT_ERRORS_H
#define KEPT_ERRORS_H

// What libraries and Swift's runtime write to standard error while the terminal is ours would spoil
// the picture, and be gone with it. It is kept, and told when the terminal is given back.

// Keeps what is written to standard error from here on.
void errors_keep(void);

// Tells what was kept, on the standard error of before, which returns.
void errors_release(void);

// The same in the handler of a signal that ends the program; where memory ran out, says only that.
void errors_tell(int number);

#endif
