#include "CNcurses.h"
#include <term.h>

int ncurses_colours(void) { return COLORS; }

int ncurses_pairs(void) { return COLOR_PAIRS; }

void ncurses_forget_the_screen(void) { clearok(curscr, TRUE); }

int ncurses_shown(int row, wchar_t *characters, int capacity) {
  int count = mvwinnwstr(curscr, row, 0, characters, capacity);
  return count == ERR ? 0 : count;
}

const char *ncurses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

const char *ncurses_move_to(int row, int column) {
  const char *pattern = ncurses_capability("cup");
  return pattern ? tparm(pattern, row, column, 0, 0, 0, 0, 0, 0, 0) : NULL;
}

static char look[256];
static size_t look_length;

static int add_to_look(int character) {
  if (look_length + 1 < sizeof look) look[look_length++] = (char)character;
  return character;
}

const char *ncurses_look(attr_t attributes, short pair) {
  look_length = 0;
  vid_puts(attributes, pair, NULL, add_to_look);
  look[look_length] = 0;
  return look;
}
