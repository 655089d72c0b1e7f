// What the index needs of C: instructions that Swift has no words for, or cannot choose among while
// the program runs.
#ifndef CINDEX_H
#define CINDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How many bits are set in so many bytes.
size_t cindex_count(const void *bytes, size_t size);

/// How many bits are set in both of two stretches of so many bytes.
size_t cindex_count_both(const void *one, const void *other, size_t size);

/// How often a phrase stands in a text, both in codes as WordCode writes them, the phrase of one
/// at least. Unless follows is NULL, the code behind it has to be one for whose number it is true.
size_t cindex_count_phrase(
    const void *text, size_t size, const void *phrase, size_t length, const bool *follows,
    size_t follow_count);

#endif
