// Most records of a common word are no candidates for the first rows, and this tells it of 64 of them
// at a time.
#include "CIndex.h"

#include <string.h>

#include "Vectors.h"

typedef uint16_t numbers64 __attribute__((ext_vector_type(WIDTH)));

static inline __attribute__((always_inline)) void keep(
    uint64_t *records, size_t words, const void *lengths, const uint8_t *repetitions, size_t count,
    const uint16_t limits[CINDEX_CLASSES]) {
  for (size_t word = 0; word < words; word++) {
    if (!records[word]) continue;
    size_t first = word * WIDTH;
    size_t here = count - first < WIDTH ? count - first : WIDTH;
    numbers64 length = 0;
    bytes64 repeated = 0;
    if (here == WIDTH) {
      memcpy(&length, (const uint16_t *)lengths + first, sizeof length);
      memcpy(&repeated, repetitions + first, sizeof repeated);
    } else {
      memcpy(&length, (const uint16_t *)lengths + first, here * sizeof(uint16_t));
      memcpy(&repeated, repetitions + first, here);
    }
    uint64_t kept = bits_of(__builtin_convertvector(repeated >= 1 << (CINDEX_CLASSES - 1), mask64));
    for (int class = 0; class < CINDEX_CLASSES; class++) {
      uint8_t least = class == 0 ? 0 : 1 << (class - 1);
      uint64_t often = bits_of(__builtin_convertvector(repeated >= least, mask64));
      kept |= often & bits_of(__builtin_convertvector(length <= limits[class], mask64));
    }
    records[word] &= kept;
  }
}

#ifdef __x86_64__
__attribute__((target("avx512bw,avx512vl"))) static void keep_widest(
    uint64_t *records, size_t words, const void *lengths, const uint8_t *repetitions, size_t count,
    const uint16_t limits[CINDEX_CLASSES]) {
  keep(records, words, lengths, repetitions, count, limits);
}

__attribute__((target("avx2"))) static void keep_wide(
    uint64_t *records, size_t words, const void *lengths, const uint8_t *repetitions, size_t count,
    const uint16_t limits[CINDEX_CLASSES]) {
  keep(records, words, lengths, repetitions, count, limits);
}
#endif

void cindex_keep_short(
    uint64_t *records, size_t words, const void *lengths, const uint8_t *repetitions, size_t count,
    const uint16_t limits[CINDEX_CLASSES]) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512bw")) {
    return keep_widest(records, words, lengths, repetitions, count, limits);
  }
  if (__builtin_cpu_supports("avx2")) {
    return keep_wide(records, words, lengths, repetitions, count, limits);
  }
#endif
  return keep(records, words, lengths, repetitions, count, limits);
}
