// Sixty-four bytes at a time. The compiler makes three machine codes of each loop over them, for
// registers of three widths, and the program takes the one that its machine has registers for.
#ifndef VECTORS_H
#define VECTORS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { WIDTH = 64 };
typedef uint8_t bytes64 __attribute__((ext_vector_type(WIDTH)));
typedef bool mask64 __attribute__((ext_vector_type(WIDTH)));

// A bit for each element, the first the lowest.
static inline __attribute__((always_inline)) uint64_t bits_of(mask64 mask) {
  uint64_t bits;
  memcpy(&bits, &mask, sizeof bits);
  return bits;
}

#endif
