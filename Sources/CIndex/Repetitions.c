// Most records repeat the commonest words, and this adds how often for 64 of them at a time.
#include "CIndex.h"

#include <string.h>

#include "Vectors.h"

typedef uint8_t bytes32 __attribute__((ext_vector_type(32)));
typedef uint8_t bytes16 __attribute__((ext_vector_type(16)));

// Four bits each: a byte has the numbers of two records, the first those of the first 32.
static inline __attribute__((always_inline)) void read_four_bits(
    const uint8_t *numbers, bytes64 *each) {
  bytes32 all;
  memcpy(&all, numbers, sizeof all);
  bytes32 parts[] = {all & 15, all >> 4};
  memcpy(each, parts, sizeof *each);
}

// Two bits each: a byte has the numbers of four records, the first those of the first 16.
static inline __attribute__((always_inline)) void read_two_bits(
    const uint8_t *numbers, bytes64 *each) {
  bytes16 all;
  memcpy(&all, numbers, sizeof all);
  bytes16 parts[] = {all & 3, all >> 2 & 3, all >> 4 & 3, all >> 6};
  memcpy(each, parts, sizeof *each);
}

static inline __attribute__((always_inline)) void add(
    uint8_t *repetitions, size_t count, const uint8_t *numbers, bool are_four, uint64_t *odd) {
  for (size_t block = 0; block * WIDTH < count; block++) {
    size_t size = count - block * WIDTH < WIDTH ? count - block * WIDTH : WIDTH;
    bytes64 before = 0, more;
    if (size == WIDTH) {
      memcpy(&before, repetitions + block * WIDTH, WIDTH);
    } else {
      memcpy(&before, repetitions + block * WIDTH, size);
    }
    if (are_four) {
      read_four_bits(numbers + 32 * block, &more);
    } else {
      read_two_bits(numbers + 16 * block, &more);
    }
    bytes64 sum = before + more, most = are_four ? 15 : 3;
    // Bytes of all ones where that is so.
    bytes64 is_odd = (bytes64)(more == most) | (bytes64)(sum < more) | (bytes64)(sum == 255);
    odd[block] = bits_of(__builtin_convertvector(is_odd, mask64));
    sum = (sum & ~is_odd) | (before & is_odd);
    if (size == WIDTH) {
      memcpy(repetitions + block * WIDTH, &sum, WIDTH);
    } else {
      memcpy(repetitions + block * WIDTH, &sum, size);
    }
  }
}

#ifdef __x86_64__
__attribute__((target("avx512bw,avx512vl"))) static void add_widest(
    uint8_t *repetitions, size_t count, const uint8_t *numbers, bool are_four, uint64_t *odd) {
  add(repetitions, count, numbers, are_four, odd);
}

__attribute__((target("avx2"))) static void add_wide(
    uint8_t *repetitions, size_t count, const uint8_t *numbers, bool are_four, uint64_t *odd) {
  add(repetitions, count, numbers, are_four, odd);
}
#endif

void cindex_add_repetitions(
    uint8_t *repetitions, size_t count, const uint8_t *numbers, bool are_four, uint64_t *odd) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512bw")) {
    return add_widest(repetitions, count, numbers, are_four, odd);
  }
  if (__builtin_cpu_supports("avx2")) return add_wide(repetitions, count, numbers, are_four, odd);
#endif
  add(repetitions, count, numbers, are_four, odd);
}
