// The least that a program on ncurses does before its first frame, to measure others against.
#include <curses.h>

int main(void) {
  initscr();
  cbreak();
  noecho();
  addstr("ready");
  refresh();
  getch();
  endwin();
  return 0;
}
