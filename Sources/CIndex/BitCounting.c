// The compiler makes three machine codes of each loop: code for every x86-64 counts bits four times
// slower than popcnt does, and a release has to run on machines with and without newer instructions.
// The choice is made by a test and no ifunc, which not every static executable resolves.
#include "CIndex.h"

#include <stdint.h>
#include <string.h>

static inline __attribute__((always_inline)) size_t count(const void *bytes, size_t size) {
  const char *place = bytes;
  size_t total = 0;
  for (; size >= 8; size -= 8, place += 8) {
    uint64_t word;
    memcpy(&word, place, 8);
    total += (size_t)__builtin_popcountll(word);
  }
  for (; size > 0; size--, place++) total += (size_t)__builtin_popcount((uint8_t)*place);
  return total;
}

static inline __attribute__((always_inline)) size_t count_both(
    const void *one, const void *other, size_t size) {
  const char *place = one, *beside = other;
  size_t total = 0;
  for (; size >= 8; size -= 8, place += 8, beside += 8) {
    uint64_t word, second;
    memcpy(&word, place, 8);
    memcpy(&second, beside, 8);
    total += (size_t)__builtin_popcountll(word & second);
  }
  for (; size > 0; size--, place++, beside++) {
    total += (size_t)__builtin_popcount((uint8_t)(*place & *beside));
  }
  return total;
}

#ifdef __x86_64__
#define WIDEST __attribute__((target("avx512f,avx512vl,avx512vpopcntdq,popcnt")))
#define WIDE __attribute__((target("avx2,popcnt")))

WIDEST static size_t count_widest(const void *bytes, size_t size) { return count(bytes, size); }
WIDE static size_t count_wide(const void *bytes, size_t size) { return count(bytes, size); }
WIDEST static size_t count_both_widest(const void *one, const void *other, size_t size) {
  return count_both(one, other, size);
}
WIDE static size_t count_both_wide(const void *one, const void *other, size_t size) {
  return count_both(one, other, size);
}

size_t cindex_count(const void *bytes, size_t size) {
  if (__builtin_cpu_supports("avx512vpopcntdq")) return count_widest(bytes, size);
  if (__builtin_cpu_supports("avx2")) return count_wide(bytes, size);
  return count(bytes, size);
}

size_t cindex_count_both(const void *one, const void *other, size_t size) {
  if (__builtin_cpu_supports("avx512vpopcntdq")) return count_both_widest(one, other, size);
  if (__builtin_cpu_supports("avx2")) return count_both_wide(one, other, size);
  return count_both(one, other, size);
}
#else
size_t cindex_count(const void *bytes, size_t size) { return count(bytes, size); }

size_t cindex_count_both(const void *one, const void *other, size_t size) {
  return count_both(one, other, size);
}
#endif
