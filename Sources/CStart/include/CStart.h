// What has to be said before Swift's runtime starts.
#ifndef CSTART_H
#define CSTART_H

#include <stdbool.h>

/// The runtime looks for swift-backtrace beside the program, and in a crash runs what it finds. It is
/// asked not to, in the environment, unless a person has settled it there; this takes it out of the
/// environment again, for programs that are started from here.
void start_forget_declining(void);

#endif
