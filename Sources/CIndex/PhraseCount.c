// Many places are looked at together, which neither Swift nor memmem does: for a text of a hundred
// bytes, memmem takes longer to begin than this to end. The compiler makes three machine codes of
// the loop, for registers of three widths.
#include "CIndex.h"

#include <string.h>

enum { WIDTH = 64 };
typedef uint8_t bytes64 __attribute__((ext_vector_type(WIDTH)));
typedef bool mask64 __attribute__((ext_vector_type(WIDTH)));

// The number of a code of three bytes at the most, of which so many can be read. Which of the three
// lengths it has can not be foreseen, so that to choose among three results is faster than to branch.
static inline __attribute__((always_inline)) size_t short_number(const uint8_t *code) {
  uint32_t head = code[0], second = code[1] & 0x3F, third = code[2] & 0x3F;
  uint32_t two = 0x80 + ((head & 0x1F) << 6 | second);
  uint32_t three = 0x880 + ((head & 0xF) << 12 | second << 6 | third);
  uint32_t longer = head < 0xE0 ? two : three;
  return head < 0x80 ? head : longer;
}

// The number of any code; 0 at the end.
static size_t long_number(const uint8_t *code, size_t size) {
  static const size_t least[] = {0, 0, 0x80, 0x880, 0x10880, 0x210880};
  if (size == 0) return 0;
  if (code[0] < 0x80) return code[0];
  size_t length = (size_t)__builtin_clz(~((unsigned)code[0] << 24));
  if (length < 2 || length > 5 || length > size) return 0;
  size_t rest = code[0] & (0x7FU >> length);
  for (size_t place = 1; place < length; place++) rest = rest << 6 | (code[place] & 0x3F);
  return least[length] + rest;
}

static inline __attribute__((always_inline)) uint64_t places_of(
    const uint8_t *bytes, uint8_t wanted) {
  bytes64 chunk;
  memcpy(&chunk, bytes, sizeof chunk);
  mask64 equal = __builtin_convertvector(chunk == wanted, mask64);
  uint64_t places;
  memcpy(&places, &equal, sizeof places);
  return places;
}

// Whether what stands at a place goes on as a phrase does of which the first and the last byte are
// there.
static inline __attribute__((always_inline)) bool is_phrase(
    const uint8_t *place, size_t size, size_t behind, const uint8_t *sought, size_t length,
    const bool *follows, size_t follow_count) {
  if (length > 2 && memcmp(place + 1, sought + 1, length - 2) != 0) return false;
  if (!follows) return true;
  const uint8_t *next = place + length;
  if (size + behind < length + 3 || (size > length && *next >= 0xF0)) {
    size_t code = long_number(next, size - length);
    return code > 0 && code < follow_count && follows[code];
  }
  size_t code = size > length ? short_number(next) : 0;
  return follows[code < follow_count ? code : 0];
}

static inline __attribute__((always_inline)) size_t count(
    const uint8_t *text, size_t size, size_t behind, const uint8_t *sought, size_t length,
    const bool *follows, size_t follow_count) {
  if (length == 0 || length > size) return 0;
  size_t count = 0, from = 0, end = size - length + 1;
  for (; from < end && from + length - 1 + WIDTH <= size + behind; from += WIDTH) {
    uint64_t places = places_of(text + from, sought[0]);
    if (length > 1) places &= places_of(text + from + length - 1, sought[length - 1]);
    if (end - from < WIDTH) places &= ((uint64_t)1 << (end - from)) - 1;
    for (; places; places &= places - 1) {
      size_t place = from + (size_t)__builtin_ctzll(places);
      count += is_phrase(
          text + place, size - place, behind, sought, length, follows, follow_count);
    }
  }
  for (; from < end; from++) {
    if (text[from] != sought[0] || text[from + length - 1] != sought[length - 1]) continue;
    count += is_phrase(text + from, size - from, behind, sought, length, follows, follow_count);
  }
  return count;
}

#ifdef __x86_64__
__attribute__((target("avx512bw,avx512vl,bmi,bmi2"))) static size_t count_widest(
    const uint8_t *text, size_t size, size_t behind, const uint8_t *sought, size_t length,
    const bool *follows, size_t follow_count) {
  return count(text, size, behind, sought, length, follows, follow_count);
}

__attribute__((target("avx2,bmi,bmi2"))) static size_t count_wide(
    const uint8_t *text, size_t size, size_t behind, const uint8_t *sought, size_t length,
    const bool *follows, size_t follow_count) {
  return count(text, size, behind, sought, length, follows, follow_count);
}
#endif

size_t cindex_count_phrase(
    const void *text, size_t size, size_t behind, const void *phrase, size_t length,
    const bool *follows, size_t follow_count) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512bw")) {
    return count_widest(text, size, behind, phrase, length, follows, follow_count);
  }
  if (__builtin_cpu_supports("avx2")) {
    return count_wide(text, size, behind, phrase, length, follows, follow_count);
  }
#endif
  return count(text, size, behind, phrase, length, follows, follow_count);
}
