#define _GNU_SOURCE 1
#include "CStart.h"

#include <stdlib.h>
#include <unistd.h>

static char **lent;
static char *lender;

// Before the runtime reads it, which is in a constructor too, of no priority; linked dynamically the
// runtime is earlier. A variable lends its place, for a longer environment would have to move, and
// the runtime finds the arguments by where the environment lies.
__attribute__((constructor(101))) static void decline(void) {
  // The path is given so that none is looked for.
  static char declined[] = "SWIFT_BACKTRACE=enable=no,swift-backtrace=/dev/null";
  if (!environ || !*environ || getenv("SWIFT_BACKTRACE")) return;
  lent = environ;
  while (lent[1]) lent++;
  lender = *lent;
  *lent = declined;
}

void start_give_back_environment(void) {
  if (lent) *lent = lender;
  lent = NULL;
}

static char *const *arguments;

// The runtime reads them from /proc, which may not be there, by a descriptor that there may be none
// left for; glibc hands them to constructors.
__attribute__((constructor(101))) static void note(int count, char **given) {
  (void)count;
  arguments = given;
}

char *const *start_arguments(void) { return arguments; }
