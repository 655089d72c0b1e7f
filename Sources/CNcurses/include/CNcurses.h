#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>

// Attributes are casts inside macros, which Swift does not import.
static const attr_t NCURSES_NORMAL = A_NORMAL;
static const attr_t NCURSES_BOLD = A_BOLD;
static const attr_t NCURSES_DIM = A_DIM;
static const attr_t NCURSES_UNDERLINE = A_UNDERLINE;
static const attr_t NCURSES_REVERSE = A_REVERSE;
static const attr_t NCURSES_ITALIC = A_ITALIC;

// `COLORS` and `COLOR_PAIRS` are mutable globals, an error in Swift 6.
int ncurses_colours(void);
int ncurses_pairs(void);

// `curscr` is a mutable global: the next frame repaints every cell.
void ncurses_forget_the_screen(void);

// `curscr` again: what the terminal shows in a row, as far as ncurses knows;
// returns the number of characters.
int ncurses_shown(int row, wchar_t *characters, int capacity);

// `tigetstr` answers with NULL or with the pointer -1 where a capability is missing;
// here it is always NULL.
const char *ncurses_capability(const char *name);

// `tparm` is variadic: the bytes that move the cursor, or NULL.
const char *ncurses_move_to(int row, int column);

// `vid_puts` hands its bytes to a function: the bytes that change the look of what follows, which
// ncurses then knows of. They stay until the next call.
const char *ncurses_look(attr_t attributes, short pair);

#endif
