// What has to be said before Swift's runtime starts.
#ifndef CSTART_H
#define CSTART_H

/// The runtime looks for swift-backtrace beside the program, and in a crash runs what it finds. It is
/// asked not to, in the environment, unless a person has settled it there; this gives back the
/// variable whose place was borrowed for it, before anybody else looks.
void start_give_back_environment(void);

/// The arguments as the system gave them, the program's own name first and NULL after the last; NULL
/// where it gave none.
char *const *start_arguments(void);

#endif
