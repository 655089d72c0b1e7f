#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#include "GlibcGaps.h"

#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <wchar.h>

int scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool terminal_size(int terminal, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

int event_counter(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }
