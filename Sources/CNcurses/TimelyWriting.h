#ifndef TIMELY_WRITING_H
#define TIMELY_WRITING_H

#include <stdbool.h>
#include <stddef.h>

// Writes all, in the handler of a signal too, but waits for no more than a moment where nothing is
// taken, as by a terminal whose reader has stopped; false then.
bool write_in_time(int descriptor, const void *bytes, size_t count);

#endif
