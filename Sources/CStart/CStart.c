#include "CStart.h"

#include <stdlib.h>
#include <string.h>

static bool declined;

// Before the runtime reads it, which is in a constructor too, of no priority. Linked dynamically the
// runtime is earlier.
__attribute__((constructor(101))) static void decline(void) {
  if (getenv("SWIFT_BACKTRACE")) return;
  // The path is given so that none is looked for.
  declined = setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/dev/null", 1) == 0;
}

void start_forget_declining(void) {
  if (declined) unsetenv("SWIFT_BACKTRACE");
  declined = false;
}
