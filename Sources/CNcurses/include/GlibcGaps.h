#ifndef GLIBC_GAPS_H
#define GLIBC_GAPS_H

#include <stdbool.h>
#include <stdint.h>

// What Swift's Glibc module leaves out, or cannot import.

// `wcwidth` is hidden without _XOPEN_SOURCE: cells, or -1 for what cannot be shown.
int scalar_width(uint32_t scalar);

// `ioctl` is variadic: the size of a terminal, or false.
bool terminal_size(int terminal, int *rows, int *columns);

// `sys/eventfd.h` is not in the module: a counter to wake a poll with, or -1.
int event_counter(void);

#endif
