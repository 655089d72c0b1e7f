#include "TimelyWriting.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

// In milliseconds: how long a turn is waited for, and how many of them come at most.
enum { PATIENCE = 300, MOST_TURNS = 10 };

static bool write_all(int descriptor, const char *bytes, size_t count) {
  struct pollfd polled = {.fd = descriptor, .events = POLLOUT};
  int turns = 0;
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written > 0) {
      bytes += written, count -= (size_t)written;
    } else if (written < 0 && errno != EINTR && errno != EAGAIN) {
      return true;
    } else if (turns++ == MOST_TURNS || poll(&polled, 1, PATIENCE) == 0) {
      return false;
    }
  }
  return true;
}

bool write_in_time(int descriptor, const void *bytes, size_t count) {
  int flags = fcntl(descriptor, F_GETFL);
  if (flags == -1) return true;
  fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
  bool done = write_all(descriptor, bytes, count);
  fcntl(descriptor, F_SETFL, flags);
  return done;
}
