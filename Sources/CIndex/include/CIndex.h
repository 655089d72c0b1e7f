// What the index needs of C: counting bits by the instructions that the machine has, which Swift
// cannot choose among while the program runs.
#ifndef CINDEX_H
#define CINDEX_H

#include <stddef.h>

/// How many bits are set in so many bytes.
size_t cindex_count(const void *bytes, size_t size);

/// How many bits are set in both of two stretches of so many bytes.
size_t cindex_count_both(const void *one, const void *other, size_t size);

#endif
